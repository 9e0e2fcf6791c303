package parley.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.text.Published;
import parley.text.Published.HowKnown;

/** What a page says of itself in its head: meta elements and linked data. */
final class HtmlMetadata {

  private static final Logger LOG = LoggerFactory.getLogger(HtmlMetadata.class);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** The surest first. Dates of change are not dates of publication. */
  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "published_date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "article_date_original",
          "originalpublicationdate",
          "displaydate",
          "date");

  private static final List<String> TITLE_NAMES =
      List.of("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title");
  private static final List<String> SITE_NAMES =
      List.of("og:site_name", "application-name", "dc.publisher", "article:publisher", "publisher");
  private static final Set<String> ARTICLE_TYPES =
      Set.of(
          "newsarticle",
          "article",
          "reportagenewsarticle",
          "blogposting",
          "report",
          "analysisnewsarticle",
          "backgroundnewsarticle",
          "opinionnewsarticle",
          "liveblogposting",
          "webpage");

  private static final Pattern SLOGAN = Pattern.compile("^@|\\s+(?:[|•·»–—-]|::)\\s.*$");

  private final Document document;
  private final List<Element> metas;
  private final List<JsonNode> linked;

  HtmlMetadata(Document document) {
    this.document = document;
    this.metas = document.select("meta[content]");
    this.linked = linkedData(document);
  }

  /** The headline, without the name of the site. */
  Optional<String> title() {
    Optional<String> heading = onlyHeading();
    return meta(TITLE_NAMES)
        .or(() -> linkedText("headline"))
        .map(title -> Headline.withoutSite(title, heading, site()))
        .or(() -> heading)
        .or(() -> titleElement().map(title -> Headline.withoutSite(title, heading, site())));
  }

  private Optional<String> titleElement() {
    return text(document.title());
  }

  private Optional<String> onlyHeading() {
    List<Element> headings = document.select("h1").stream().filter(Element::hasText).toList();
    return headings.size() == 1 ? text(headings.get(0).text()) : Optional.empty();
  }

  /** The name of the site or of its publisher. */
  Optional<String> site() {
    return meta(List.of("og:site_name"))
        .or(this::linkedPublisher)
        .or(() -> meta(SITE_NAMES))
        .map(name -> SLOGAN.matcher(name).replaceFirst("").strip())
        .filter(name -> !name.isEmpty() && !name.startsWith("http"));
  }

  /** The host that the page says it is at. */
  Optional<String> host() {
    return Optional.ofNullable(document.selectFirst("link[rel=canonical]"))
        .map(link -> link.attr("href"))
        .or(() -> meta(List.of("og:url")))
        .flatMap(HtmlMetadata::host);
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address.strip()).getHost());
    } catch (URISyntaxException malformed) {
      LOG.debug("no address: {}", malformed.getMessage());
      return Optional.empty();
    }
  }

  /** The day of publication. */
  Optional<Published> published() {
    return DATE_NAMES.stream()
        .limit(4)
        .flatMap(name -> date(meta(List.of(name))).stream())
        .findFirst()
        .or(() -> date(linkedText("datePublished")))
        .or(
            () ->
                DATE_NAMES.stream().flatMap(name -> date(meta(List.of(name))).stream()).findFirst())
        .or(() -> date(attribute("[itemprop=datePublished]")))
        .or(() -> date(attribute("time[pubdate]")))
        .or(this::onlyTime);
  }

  /** A time element counts if the article, or the page, has but one day in such elements. */
  private Optional<Published> onlyTime() {
    List<Published> times =
        document.select("time[datetime]").stream()
            .flatMap(time -> date(text(time.attr("datetime"))).stream())
            .toList();
    long days = times.stream().map(Published::when).distinct().count();
    return days == 1 ? Optional.of(times.get(0)) : Optional.empty();
  }

  private static Optional<Published> date(Optional<String> value) {
    return value
        .flatMap(DateStamp::find)
        .map(stamp -> stamp.published(HowKnown.METADATA, Optional.empty()));
  }

  private Optional<String> attribute(String selector) {
    return Optional.ofNullable(document.selectFirst(selector))
        .flatMap(
            element ->
                text(element.attr("content"))
                    .or(() -> text(element.attr("datetime")))
                    .or(() -> text(element.text())));
  }

  /** Only American English puts the month first. */
  DateStamp.FigureOrder figureOrder() {
    Optional<String> locale =
        Optional.ofNullable(document.selectFirst("html[lang]"))
            .flatMap(html -> text(html.attr("lang")))
            .filter(tag -> tag.length() > 2 || !tag.equalsIgnoreCase("en"))
            .or(() -> meta(List.of("og:locale")))
            .map(tag -> tag.toLowerCase(Locale.ROOT).replace('-', '_'));
    if (locale.isEmpty() || locale.get().equals("en")) {
      return DateStamp.FigureOrder.UNKNOWN;
    }
    return locale.get().startsWith("en_us")
        ? DateStamp.FigureOrder.MONTH_FIRST
        : DateStamp.FigureOrder.DAY_FIRST;
  }

  /** The language that the page declares, as a code of two letters. */
  Optional<String> language() {
    return Optional.ofNullable(document.selectFirst("html[lang]"))
        .flatMap(html -> text(html.attr("lang")))
        .map(tag -> tag.toLowerCase(Locale.ROOT))
        .filter(tag -> tag.matches("[a-z]{2}(?:[-_].*)?"))
        .map(tag -> tag.substring(0, 2));
  }

  private Optional<String> meta(List<String> names) {
    for (String name : names) {
      for (Element meta : metas) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("itemprop"));
        if (named && text(meta.attr("content")).isPresent()) {
          return text(meta.attr("content"));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> linkedText(String field) {
    return linked.stream()
        .filter(HtmlMetadata::isArticle)
        .flatMap(node -> text(node.path(field).asText("")).stream())
        .findFirst();
  }

  private Optional<String> linkedPublisher() {
    return linked.stream()
        .filter(HtmlMetadata::isArticle)
        .flatMap(node -> text(node.path("publisher").path("name").asText("")).stream())
        .findFirst();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    String name = type.isArray() ? type.path(0).asText("") : type.asText("");
    return ARTICLE_TYPES.contains(name.toLowerCase(Locale.ROOT));
  }

  /** All objects in the page's linked data, the outer before the inner. */
  private static List<JsonNode> linkedData(Document document) {
    List<JsonNode> objects = new ArrayList<>();
    Deque<JsonNode> open = new ArrayDeque<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      try {
        open.add(JSON.readTree(script.data()));
      } catch (JsonProcessingException malformed) {
        LOG.debug("linked data that is no JSON: {}", malformed.getOriginalMessage());
      }
    }
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isObject()) {
        objects.add(node);
      }
      node.forEach(open::add);
    }
    return objects;
  }

  private static Optional<String> text(String value) {
    String folded = value.replaceAll("[\\s\\u00A0]+", " ").strip();
    return folded.isEmpty() ? Optional.empty() : Optional.of(folded);
  }
}
