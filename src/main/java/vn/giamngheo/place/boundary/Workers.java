package vn.giamngheo.place.boundary;

import java.util.Iterator;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work shared among a few threads, whose results are taken by the caller's thread. Only a few tasks
 * are under way at a time, so that what they need and make does not pile up in memory.
 */
final class Workers {
  private static final int THREADS = Math.min(2, Runtime.getRuntime().availableProcessors());

  private Workers() {}

  /**
   * Does all tasks; results come in no particular order. What a task or the consumer throws ends it
   * all.
   */
  static <T, R> void run(Iterable<T> tasks, Function<T, R> work, Consumer<R> results) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CompletionService<R> under = new ExecutorCompletionService<>(threads);
      Iterator<T> left = tasks.iterator();
      int running = 0;
      while (left.hasNext() || running > 0) {
        while (left.hasNext() && running <= THREADS) {
          T task = left.next();
          under.submit(() -> work.apply(task));
          running++;
        }
        results.accept(under.take().get());
        running--;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted during an import", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
