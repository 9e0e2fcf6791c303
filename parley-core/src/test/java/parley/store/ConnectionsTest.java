package parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {

  @TempDir Path folder;

  /** As large a record needs when it is written: two millions of ids are over the limit. */
  @Test
  void whatIsOverTheMemoryGoesToDiskAndIsGoneInTheEnd() throws SQLException {
    Path file = folder.resolve("large.duckdb");
    try (Connection connection = Connections.toWrite(file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table ids as select md5(i::varchar) || md5((i + 1)::varchar) as id"
              + " from range(2000000) t(i) order by id");
      try (ResultSet rows = statement.executeQuery("select count(*) from ids")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(2_000_000);
      }
    }
    assertThat(folder.resolve("large.duckdb.tmp")).doesNotExist();
    assertThat(Files.exists(file)).isTrue();
  }
}
