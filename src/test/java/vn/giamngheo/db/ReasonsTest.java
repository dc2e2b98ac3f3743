package vn.giamngheo.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.db.DatabaseUnavailableException.Reason;

class ReasonsTest {
  private record Failure(Throwable thrown, Reason reason) {}

  @ParameterizedTest
  @MethodSource
  void reasonIsReadFromTheCauses(Failure failure) {
    Throwable wrapped = new IllegalStateException("x", new RuntimeException(failure.thrown()));

    assertThat(Reasons.find(wrapped).orElse(null)).isEqualTo(failure.reason());
  }

  static Stream<Failure> reasonIsReadFromTheCauses() {
    return Stream.of(
        new Failure(new IOException("No space left on device"), Reason.DISK_FULL),
        new Failure(new IOException("Disk quota exceeded"), Reason.DISK_FULL),
        new Failure(
            new FileSystemException("/data", null, "Read-only file system"), Reason.NOT_WRITABLE),
        new Failure(new AccessDeniedException("/data"), Reason.NOT_WRITABLE),
        new Failure(batchOf(new IOException("No space left on device")), Reason.DISK_FULL),
        new Failure(sql(ErrorCode.DATABASE_ALREADY_OPEN_1), Reason.LOCKED),
        new Failure(sql(ErrorCode.DATABASE_IS_READ_ONLY), Reason.NOT_WRITABLE),
        new Failure(sql(ErrorCode.DATABASE_IS_CLOSED), Reason.BROKEN),
        new Failure(new MVStoreException(1, "Reading failed"), Reason.BROKEN),
        new Failure(
            new MVStoreException(2, "Writing failed")
                .initCause(new IOException("No space left on device")),
            Reason.DISK_FULL),
        // A value that holds the words is no full disk.
        new Failure(new SQLException("Value too long: 'No space left on device'"), null),
        new Failure(sql(ErrorCode.DUPLICATE_KEY_1), null),
        new Failure(new IOException("Connection reset"), null),
        new Failure(new NullPointerException(), null));
  }

  private static SQLException batchOf(Exception failure) {
    SQLException batch = new BatchUpdateException("General error", new int[0]);
    batch.setNextException(new SQLException("General error", failure));
    return batch;
  }

  private static SQLException sql(int code) {
    return new SQLException("message", "state", code);
  }
}
