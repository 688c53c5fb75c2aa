package fr.collectivites.compliance.examples.commandline;

import fr.collectivites.compliance.audit.ChainVerification;
import fr.collectivites.compliance.audit.ChainedLog;
import fr.collectivites.compliance.audit.DecisionRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A chained log in a file of its own. */
final class LogFile {

    private final Path file;
    private final Phrases phrases;

    LogFile(Path file, Phrases phrases) {
        this.file = file;
        this.phrases = phrases;
    }

    /** Adds a record; starts the log when there is none. */
    void append(DecisionRecord record) {
        try {
            Optional<String> last = last();
            try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                ChainedLog log = last.isEmpty() ? ChainedLog.start(out) : ChainedLog.resume(last.get(), out);
                log.append(record);
            }
        } catch (IOException e) {
            throw new UsageException(phrases.text("error.file", file));
        } catch (IllegalArgumentException e) {
            throw new UsageException(phrases.text("error.log", file));
        }
    }

    ChainVerification verify(Optional<String> knownHash) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return ChainVerification.of(lines, knownHash);
        } catch (IOException e) {
            throw new UsageException(phrases.text("error.file", file));
        }
    }

    /** The last line; one that does not end is no line, and nothing may be written behind it. */
    private Optional<String> last() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return Optional.empty();
        }
        String last = "";
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        try (var bytes = Files.newByteChannel(file)) {
            var end = java.nio.ByteBuffer.allocate(1);
            bytes.position(bytes.size() - 1).read(end);
            return Optional.of(end.get(0) == '\n' ? last : "");
        }
    }
}
