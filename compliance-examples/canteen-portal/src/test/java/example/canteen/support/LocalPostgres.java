package example.canteen.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL of its own for the tests: a cluster made by initdb in a temporary folder, run by a normal user.
 *
 * <p>It starts once for the whole run and is stopped when the run ends. Nothing is left behind.
 */
public final class LocalPostgres {

    private static final LocalPostgres ONE = new LocalPostgres();

    private String url = "";
    private Path folder;

    private LocalPostgres() {}

    /**
     * Starts it, once.
     *
     * @return the address of its database for JDBC; user {@code postgres}, no password
     */
    public static synchronized String url() {
        Optional<Path> programs = programs();
        Required.tool(programs.isPresent(), "no PostgreSQL (initdb) on this machine: apt-get install postgresql");
        if (ONE.url.isEmpty()) {
            ONE.start(programs.orElseThrow());
        }
        return ONE.url;
    }

    private static Optional<Path> programs() {
        List<Path> folders = new ArrayList<>();
        String given = System.getProperty("portal.postgres");
        if (given != null) {
            return Optional.of(Path.of(given)).filter(LocalPostgres::complete);
        }
        for (String folder : System.getenv("PATH").split(":")) {
            folders.add(Path.of(folder));
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted().map(version -> version.resolve("bin")).forEach(folders::add);
            } catch (IOException e) {
                throw new IllegalStateException("cannot read " + debian, e);
            }
        }
        return folders.stream().filter(LocalPostgres::complete).findFirst().map(LocalPostgres::real);
    }

    private static boolean complete(Path folder) {
        return Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("postgres"));
    }

    private static Path real(Path folder) {
        try {
            return folder.resolve("initdb").toRealPath().getParent();
        } catch (IOException e) {
            throw new IllegalStateException("cannot follow " + folder, e);
        }
    }

    private void start(Path programs) {
        try {
            folder = Files.createTempDirectory("portal-postgres");
            int port = freePort();
            Path data = folder.resolve("data");
            if (root()) {
                run(List.of("chown", "postgres", folder.toString()));
            }
            run(asUser(programs.resolve("initdb").toString(), "-D", data.toString(), "-U", "postgres", "-A", "trust"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(programs, data)));
            String options =
                    "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60";
            run(asUser(
                    programs.resolve("pg_ctl").toString(),
                    "-D",
                    data.toString(),
                    "-w",
                    "-l",
                    folder.resolve("log").toString(),
                    "-o",
                    options,
                    "start"));
            url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not start", e);
        }
    }

    private void stop(Path programs, Path data) {
        run(asUser(programs.resolve("pg_ctl").toString(), "-D", data.toString(), "-m", "immediate", "stop"));
        run(List.of("rm", "-rf", folder.toString()));
    }

    /** PostgreSQL refuses to run as root: in a container the user that its package made is taken. */
    private static List<String> asUser(String... command) {
        List<String> whole = new ArrayList<>();
        if (root()) {
            whole.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("this command failed: " + String.join(" ", command));
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot run " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during " + command.get(0), e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
