import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community server on the loopback interface: {@code Neo4jServer.java <port> <data directory>}.
 *
 * <p>Port 0 takes a free one. Authentication is on exactly when NEO4J_PASSWORD is set, which becomes the password of
 * the user neo4j; it comes from the environment because anyone can read a command line. The server prints one line,
 * {@code READY bolt://127.0.0.1:<port>}, once it answers queries, and stops at SIGTERM or at the end of its standard
 * input, so that it never outlives a killed parent.
 */
public final class Neo4jServer {
    private static final String HOST = "127.0.0.1";

    public static void main(String[] args) {
        try {
            serve(Integer.parseInt(args[0]), Path.of(args[1]).toAbsolutePath(), System.getenv("NEO4J_PASSWORD"));
            System.exit(0);
        } catch (Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) System.err.println(cause);
            System.exit(1); // threads of a half-started server would keep the process alive
        }
    }

    private static void serve(int port, Path dataDirectory, String password) throws Exception {
        SocketAddress address = new SocketAddress(HOST, port);
        DatabaseManagementService dbms = new DatabaseManagementServiceBuilder(dataDirectory)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address) // what routing tables name
                .setConfig(GraphDatabaseSettings.auth_enabled, password != null)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(64))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false) // else 256 MiB per database
                .setConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ZERO) // else 10 s
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseInternalSettings.udc_network_enabled, false)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0) // else 5 s, twice
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));

        GraphDatabaseAPI database = (GraphDatabaseAPI) dbms.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        if (password != null) {
            dbms.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).executeTransactionally(
                    "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", password));
        }
        int boundPort = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
        System.out.println("READY bolt://" + HOST + ":" + boundPort);
        while (System.in.read() != -1) { /* the parent has nothing to say; only its end matters */ }
    }
}
