package parley.claims;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.util.Locale;
import parley.text.Span;
import parley.time.TimeReference;
import parley.time.TimeReferences;

/**
 * Claims as JSON and back, without loss.
 *
 * <p>The kind of claim stands under {@code claim}, since {@code kind} is a field of several kinds.
 * Keys are in alphabetical order, so equal claims have equal JSON.
 */
public final class ClaimJson {

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(values())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .addMixIn(Claim.class, ByKind.class)
          .addMixIn(Correction.Change.class, ByChange.class)
          .build();

  /** Asked for in each comparison of two claims of one sentence. */
  private static final ClassValue<String> KINDS =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> claim) {
          return claim.getSimpleName().toLowerCase(Locale.ROOT);
        }
      };

  private ClaimJson() {}

  /** The claim as one line of JSON. */
  public static String write(Claim claim) {
    try {
      return MAPPER.writerFor(Claim.class).writeValueAsString(claim);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a claim that JSON cannot hold: " + claim, e);
    }
  }

  /**
   * The claim that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if {@code json} is not a claim
   */
  public static Claim read(String json) {
    try {
      return MAPPER.readValue(json, Claim.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a claim: " + json, e);
    }
  }

  /**
   * A claim as it was written before statements had parts: their whole content is one.
   *
   * @throws IllegalArgumentException if {@code json} is not a claim
   */
  public static Claim readBeforeParts(String json) {
    try {
      JsonNode claim = MAPPER.readTree(json);
      if (claim instanceof ObjectNode statement
          && statement.has("content")
          && !statement.has("parts")) {
        statement.putArray("parts").add(statement.get("content"));
      }
      return read(claim.toString());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a claim: " + json, e);
    }
  }

  /** The name of the claim's kind in the record, such as {@code contact}. */
  public static String kind(Claim claim) {
    return KINDS.get(claim.getClass());
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "claim")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.class, name = "condition"),
    @JsonSubTypes.Type(value = Contact.class, name = "contact"),
    @JsonSubTypes.Type(value = Deadline.class, name = "deadline"),
    @JsonSubTypes.Type(value = Event.class, name = "event"),
    @JsonSubTypes.Type(value = Incident.class, name = "incident"),
    @JsonSubTypes.Type(value = Measure.class, name = "measure"),
    @JsonSubTypes.Type(value = Office.class, name = "office"),
    @JsonSubTypes.Type(value = Position.class, name = "position"),
    @JsonSubTypes.Type(value = Proposal.class, name = "proposal"),
    @JsonSubTypes.Type(value = Statement.class, name = "statement"),
  })
  private interface ByKind {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Correction.Accept.class, name = "accept"),
    @JsonSubTypes.Type(value = Correction.Reject.class, name = "reject"),
    @JsonSubTypes.Type(value = Correction.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Correction.Split.class, name = "split"),
    @JsonSubTypes.Type(value = Correction.SetField.class, name = "set_field"),
    @JsonSubTypes.Type(value = Correction.Undo.class, name = "undo"),
  })
  private interface ByChange {}

  @SuppressWarnings("rawtypes") // Jackson finds serializers of all enums by the raw type
  private static SimpleModule values() {
    return new SimpleModule()
        .setDeserializerModifier(new ClaimReader.Sharing())
        .addDeserializer(String.class, new ClaimReader.Strings())
        .addSerializer(
            Enum.class,
            new JsonSerializer<Enum>() {
              @Override
              public void serialize(Enum value, JsonGenerator json, SerializerProvider provider)
                  throws IOException {
                json.writeString(value.name().toLowerCase(Locale.ROOT));
              }
            })
        .addSerializer(Span.class, new SpanWriter())
        .addDeserializer(Span.class, new SpanReader())
        .addSerializer(
            TimeReference.class,
            new JsonSerializer<TimeReference>() {
              @Override
              public void serialize(
                  TimeReference value, JsonGenerator json, SerializerProvider provider)
                  throws IOException {
                json.writeString(value.notation());
              }
            })
        .addDeserializer(
            TimeReference.class,
            new JsonDeserializer<TimeReference>() {
              @Override
              public TimeReference deserialize(JsonParser json, DeserializationContext context)
                  throws IOException {
                return ClaimReader.time(json.getText(), TimeReferences::parse, context);
              }
            })
        .addSerializer(
            Instant.class,
            new JsonSerializer<Instant>() {
              @Override
              public void serialize(Instant value, JsonGenerator json, SerializerProvider provider)
                  throws IOException {
                json.writeString(value.toString());
              }
            })
        .addDeserializer(
            Instant.class,
            new JsonDeserializer<Instant>() {
              @Override
              public Instant deserialize(JsonParser json, DeserializationContext context)
                  throws IOException {
                try {
                  return Instant.parse(json.getText());
                } catch (DateTimeException wrong) {
                  throw context.weirdStringException(json.getText(), Instant.class, "no time");
                }
              }
            })
        .addSerializer(
            Period.class,
            new JsonSerializer<Period>() {
              @Override
              public void serialize(Period value, JsonGenerator json, SerializerProvider provider)
                  throws IOException {
                json.writeString(value.toString());
              }
            })
        .addDeserializer(
            Period.class,
            new JsonDeserializer<Period>() {
              @Override
              public Period deserialize(JsonParser json, DeserializationContext context)
                  throws IOException {
                return Period.parse(json.getText());
              }
            });
  }

  private static final class SpanWriter extends JsonSerializer<Span> {
    @Override
    public void serialize(Span span, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
  }

  private static final class SpanReader extends JsonDeserializer<Span> {
    @Override
    public Span deserialize(JsonParser json, DeserializationContext context) throws IOException {
      int[] ends = json.readValueAs(int[].class);
      if (ends.length != 2) {
        throw context.weirdStringException(json.getText(), Span.class, "not two positions");
      }
      return new Span(ends[0], ends[1]);
    }
  }
}
