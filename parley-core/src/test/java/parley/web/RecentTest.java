package parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RecentTest {

  private final List<String> worked = new ArrayList<>();
  private final Recent<String, String> recent = new Recent<>(2);

  private String work(String key) {
    worked.add(key);
    return key + "!";
  }

  @Test
  void keepsTheLastAskedFor() {
    for (String key : List.of("a", "b", "a", "c", "a", "b")) {
      assertThat(recent.get(key, this::work)).isEqualTo(key + "!");
    }
    assertThat(worked).containsExactly("a", "b", "c", "b");
    recent.clear();
    recent.get("a", this::work);
    assertThat(worked).hasSize(5);
  }

  @Test
  void doesNotKeepAFailure() {
    assertThatThrownBy(
            () ->
                recent.get(
                    "a",
                    key -> {
                      throw new IllegalStateException("not now");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not now");
    assertThat(recent.get("a", this::work)).isEqualTo("a!");
  }

  @Test
  void twoWhoAskAtOnceWaitForOne() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<String> first =
          threads.submit(
              () ->
                  recent.get(
                      "a",
                      key -> {
                        begun.countDown();
                        await(go);
                        return "first";
                      }));
      begun.await();
      Future<String> second = threads.submit(() -> recent.get("a", key -> "second"));
      go.countDown();
      assertThat(first.get()).isEqualTo("first");
      assertThat(second.get()).isEqualTo("first");
    } finally {
      threads.shutdownNow();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
