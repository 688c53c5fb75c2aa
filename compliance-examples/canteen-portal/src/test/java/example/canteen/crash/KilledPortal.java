package example.canteen.crash;

import example.canteen.PortalApplication;
import example.canteen.support.Visitor;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A portal in a process of its own: several families book and answer at once, and it is killed without warning. */
final class KilledPortal {

    private static final LocalDate FIRST =
            LocalDate.now(java.time.Clock.systemUTC()).plusDays(8);
    private static final int CONFIRMED_BEFORE_THE_KILL = 25;

    private static final String[] REFUSAL = {"choix", "PHOTO_SOCIAL", "reponse", "non"};

    private final List<String> settings;
    private final AtomicInteger decisions = new AtomicInteger();

    KilledPortal(String... settings) {
        this.settings = List.of(settings);
    }

    /** Books until enough is confirmed, kills in the middle of the next bookings, and returns what was confirmed. */
    List<Booked> run(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PortalApplication.class.getName(),
                "--server.port=" + port,
                "--portal.demo=true",
                "--portal.data=" + folder));
        command.addAll(settings);
        Path log = folder.resolve("portal.log");
        Process portal = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitStart(portal, port, log);
            return bookAndKill(portal, port);
        } finally {
            portal.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    private List<Booked> bookAndKill(Process portal, int port) throws IOException, InterruptedException {
        List<Booked> confirmed = Collections.synchronizedList(new ArrayList<>());
        List<Thread> parents = new ArrayList<>();
        List<Long> children = List.of(1L, 2L, 3L);
        for (long child : children) {
            Visitor visitor = new Visitor(port).signIn(child == 3 ? "parent3" : "parent" + child);
            visitor.get("/famille/enfants/" + child + "/repas");
            Thread parent = new Thread(() -> bookOn(visitor, child, confirmed));
            parent.start();
            parents.add(parent);
        }
        while (confirmed.size() < CONFIRMED_BEFORE_THE_KILL && parents.stream().anyMatch(Thread::isAlive)) {
            Thread.onSpinWait();
        }
        portal.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        for (Thread parent : parents) {
            parent.join(TimeUnit.SECONDS.toMillis(60));
        }
        return List.copyOf(confirmed);
    }

    private void bookOn(Visitor visitor, long child, List<Booked> confirmed) {
        try {
            for (int weeks = 0; weeks < 20; weeks++) {
                LocalDate monday = FIRST.plusWeeks(weeks).with(java.time.DayOfWeek.MONDAY);
                for (int days : new int[] {0, 1, 3, 4}) {
                    LocalDate day = monday.plusDays(days);
                    String page = "/famille/enfants/" + child + "/repas";
                    if (visitor.post(page, form(monday, days)).statusCode() == 302) {
                        confirmed.add(new Booked(child, day));
                    }
                    if (visitor.post("/famille/enfants/" + child + "/accords", REFUSAL)
                                    .statusCode()
                            == 302) {
                        decisions.incrementAndGet();
                    }
                }
            }
        } catch (IOException e) {
            // The portal was killed under this parent: what was not confirmed is not counted.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ticks the days of the week up to one: a form cancels what it does not tick. */
    private static String[] form(LocalDate monday, int last) {
        List<String> fields = new ArrayList<>(List.of("semaine", monday.toString()));
        for (int days : new int[] {0, 1, 3, 4}) {
            if (days <= last) {
                fields.addAll(List.of("jours", monday.plusDays(days).toString()));
            }
        }
        return fields.toArray(String[]::new);
    }

    /** Returns how many decisions the portal had confirmed. */
    int decisions() {
        return decisions.get();
    }

    private static void awaitStart(Process portal, int port, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (System.nanoTime() < end && portal.isAlive()) {
            try {
                new Visitor(port).signIn("parent3");
                return;
            } catch (IOException | IllegalStateException e) {
                portal.waitFor(200, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("the portal did not start:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A meal that the portal confirmed. */
    record Booked(long child, LocalDate day) {}
}
