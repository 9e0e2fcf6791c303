package parley.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.web.Listening;
import parley.web.Workbench;

/**
 * Measures the workbench: {@code RECORD [USERS [ROUNDS]]}.
 *
 * <p>Starts it over a record, asks for each page once, and then lets users ask for all pages at the
 * same time, each as often as there are rounds. Trap: users and workbench share the processors.
 */
public final class WebSpeed {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/timeline",
          "/timeline/data",
          "/search?q=ceasefire",
          "/contacts",
          "/contacts?words=meeting",
          "/statements?page=3",
          "/network/data",
          "/map",
          "/actors",
          "/reports");

  /** What is asked for once: a day that nobody asked for before, and what else takes long. */
  private static final List<String> ONCE =
      List.of("/?as-of=2028-06-01&sense=known", "/?as-of=2029-06-01&sense=happened", "/review");

  private static final Pattern CONTACT = Pattern.compile("/entries/c[a-z0-9]+");

  private static final String NOT_YET = "still being made";

  private WebSpeed() {}

  /** Prints a table of the times of each page, in milliseconds. */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException {
    if (arguments.length < 1) {
      System.err.println("Usage: parley.benchmark.WebSpeed RECORD [USERS [ROUNDS]]");
      System.exit(2);
      return;
    }
    int users = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    try (Workbench workbench =
        Workbench.start(Path.of(arguments[0]), new Listening("127.0.0.1", 0, Optional.empty()))) {
      out.printf(Locale.ROOT, "started in %.1f s%n", (System.nanoTime() - start) / 1e9);
      measure(workbench.address(), users, rounds, out);
    }
    out.printf(Locale.ROOT, "peak memory %,d MiB%n", Speed.peakKibOfThisProcess() / 1024);
  }

  private static void measure(URI address, int users, int rounds, PrintWriter out)
      throws InterruptedException, ExecutionException, IOException {
    HttpClient client = HttpClient.newHttpClient();
    Map<String, Long> alone = new TreeMap<>();
    alone.put(PAGES.get(0), ask(client, address.resolve(PAGES.get(0))));
    long start = System.nanoTime();
    while (text(client, address.resolve("/search?q=ceasefire")).contains(NOT_YET)) {
      Thread.sleep(1000);
    }
    out.printf(
        Locale.ROOT, "searched %.1f s after the first page%n", (System.nanoTime() - start) / 1e9);
    for (String page : PAGES.subList(1, PAGES.size())) {
      alone.put(page, ask(client, address.resolve(page)));
    }
    for (String page : ONCE) {
      out.printf(Locale.ROOT, "%-34s %5d ms%n", page, ask(client, address.resolve(page)));
    }
    Matcher contact = CONTACT.matcher(text(client, address.resolve("/contacts")));
    if (contact.find()) {
      String why = contact.group() + "/why";
      out.printf(Locale.ROOT, "%-34s %5d ms%n", why, ask(client, address.resolve(why)));
    }
    ExecutorService asking = Executors.newFixedThreadPool(users);
    Map<String, List<Long>> times = new TreeMap<>();
    try {
      List<Callable<Map<String, List<Long>>>> all = new ArrayList<>();
      for (int user = 0; user < users; user++) {
        int from = user;
        all.add(() -> asked(client, address, from, rounds));
      }
      for (Future<Map<String, List<Long>>> done : asking.invokeAll(all)) {
        done.get()
            .forEach(
                (page, own) -> times.computeIfAbsent(page, any -> new ArrayList<>()).addAll(own));
      }
    } finally {
      asking.shutdownNow();
    }
    out.printf(
        Locale.ROOT, "%-26s %9s %9s %9s   (ms, %d users)%n", "page", "first", "p50", "p95", users);
    for (String page : PAGES) {
      List<Long> own = new ArrayList<>(times.getOrDefault(page, List.of()));
      Collections.sort(own);
      out.printf(
          Locale.ROOT,
          "%-26s %9d %9d %9d%n",
          page,
          alone.getOrDefault(page, 0L),
          own.get(own.size() / 2),
          own.get(own.size() * 95 / 100));
    }
  }

  private static Map<String, List<Long>> asked(HttpClient client, URI address, int user, int rounds)
      throws IOException, InterruptedException {
    Map<String, List<Long>> times = new TreeMap<>();
    for (int i = 0; i < rounds * PAGES.size(); i++) {
      String page = PAGES.get((user + i) % PAGES.size());
      times.computeIfAbsent(page, any -> new ArrayList<>()).add(ask(client, address.resolve(page)));
    }
    return times;
  }

  /** The milliseconds from asking for a page to its last byte. */
  private static long ask(HttpClient client, URI page) throws IOException, InterruptedException {
    long start = System.nanoTime();
    text(client, page);
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(page).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != 200) {
      throw new IOException(page + " answered " + answer.statusCode());
    }
    return answer.body();
  }
}
