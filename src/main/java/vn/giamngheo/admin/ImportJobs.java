package vn.giamngheo.admin;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/**
 * Imports one after another, on a thread of its own, whoever looks on or not. A bounded number may
 * wait. The files of the last imports that were not complete stay a while, so that they can be
 * imported again with what was confirmed meanwhile.
 */
public final class ImportJobs implements AutoCloseable {
  private static final int MOST_WAITING = 4;
  private static final int MOST_REMEMBERED = 20;
  private static final int MOST_KEPT_FILES = 2;
  private static final int LONGEST_STOP_SECONDS = 10;

  private final ImportWork work;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          task -> new Thread(task, "import"));

  ImportJobs(ImportWork work) {
    this.work = work;
  }

  /** Makes sure that one more may be ordered, before its files are sent. */
  void requireRoom() {
    if (worker.getQueue().remainingCapacity() == 0) {
      throw full();
    }
  }

  /**
   * Takes a job in.
   *
   * @throws Problem when too many wait already
   */
  Job submit(Job job) {
    try {
      synchronized (jobs) {
        worker.execute(() -> run(job));
        jobs.put(job.id(), job);
      }
      return job;
    } catch (RejectedExecutionException e) {
      throw full();
    }
  }

  private static Problem full() {
    return Problem.of(
        503,
        new Text("Đang bận", "Busy"),
        new Text(
            "Đã có " + MOST_WAITING + " lần nạp đang chờ; xin gửi lại khi chúng xong.",
            MOST_WAITING + " imports are waiting already; please send again when they are done."));
  }

  private void run(Job job) {
    Job.Outcome outcome = work.run(job);
    synchronized (jobs) {
      forgetOld();
      if (outcome.state() != Job.State.PARTIAL) {
        Uploads.delete(job.folder());
      }
      job.end(outcome);
    }
  }

  /** Of ended jobs the oldest go; of the files that may be wanted again, all but the last. */
  private void forgetOld() {
    List<Job> ended = jobs.values().stream().filter(job -> job.view().state().isEnd()).toList();
    List<Job> keeping = ended.stream().filter(ImportJobs::canRepeat).toList();
    keeping.stream()
        .limit(Math.max(0, keeping.size() - MOST_KEPT_FILES + 1))
        .forEach(job -> Uploads.delete(job.folder()));
    ended.stream()
        .limit(Math.max(0, ended.size() - MOST_REMEMBERED + 1))
        .forEach(job -> jobs.remove(job.id()));
  }

  /** The job, when it is under way or ended not long ago. */
  Optional<Job> find(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  /** Those that wait or run, in their order. */
  List<Job> listActive() {
    synchronized (jobs) {
      return jobs.values().stream().filter(job -> !job.view().state().isEnd()).toList();
    }
  }

  /** Cancels what is under way and waits a little for it; nothing of it is kept. */
  @Override
  public void close() {
    worker.shutdown();
    new ArrayList<>(listActive()).forEach(Job::cancel);
    try {
      // Never interrupted: that would close the database's file under everybody else.
      worker.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the job can be done once more without sending its files again. */
  static boolean canRepeat(Job job) {
    return job.view().state() == Job.State.PARTIAL && Files.isDirectory(job.folder());
  }
}
