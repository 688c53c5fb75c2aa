package fr.collectivites.compliance.rules.records;

import fr.collectivites.compliance.Compliance;
import fr.collectivites.compliance.audit.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Replays records in a virtual machine of its own. */
public final class GoldenReplay {

    private GoldenReplay() {}

    /**
     * Prints a line a record: its file, the verdict, whether it is intact.
     *
     * @param files the records
     * @throws IOException when one cannot be read
     */
    public static void main(String[] files) throws IOException {
        Compliance library = Compliance.create();
        for (String file : files) {
            Replay replay = library.records().replay(Files.readString(Path.of(file)));
            System.out.println(Path.of(file).getFileName() + " " + replay.verdict() + " " + replay.intact());
        }
    }
}
