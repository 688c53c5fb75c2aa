package fr.collectivites.compliance.rules.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack with one text and nothing else. */
final class MiniPack {

    private MiniPack() {}

    static Path in(Path folder, String source) throws IOException {
        Path pack = folder.resolve("essai");
        Files.createDirectories(pack.resolve("sources"));
        Files.writeString(pack.resolve("sources/texte.yaml"), source);
        Files.writeString(pack.resolve("messages_fr.properties"), "");
        Files.writeString(pack.resolve("messages_en.properties"), "");
        Files.writeString(pack.resolve("pack.yaml"), """
                id: essai
                version: 2026.11.22
                titre: Essai
                etat_du_droit: "essai"
                couvert_depuis: 2018-05-25
                """);
        return folder;
    }
}
