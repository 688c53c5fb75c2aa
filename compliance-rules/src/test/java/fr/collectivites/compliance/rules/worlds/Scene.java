package fr.collectivites.compliance.rules.worlds;

import java.util.List;

/** The subjects of a random dossier: few enough for a whole search, chosen so that each kind meets those that it looks at. */
enum Scene {
    INCIDENTS("incidents/I1", "incidents/I2"),
    PROCESSINGS("processings/P1", "processings/P2", "requests/R1"),
    PUBLICATIONS("publications/U1", "consents/C1", "consents/C2", "actCopyRequests/A1"),
    SERVICES("onlineServices/O1", "videoSystems/V1", "supplierContracts/S1");

    private final List<String> subjects;

    Scene(String... others) {
        java.util.ArrayList<String> all = new java.util.ArrayList<>(List.of("collectivity"));
        all.addAll(List.of(others));
        this.subjects = List.copyOf(all);
    }

    static Scene of(long seed) {
        return values()[Math.floorMod(seed, values().length)];
    }

    List<String> subjects() {
        return subjects;
    }

    /** The first subject of a list, which a question about it is asked of. */
    String subject(String list) {
        return subjects.stream()
                .filter(subject -> subject.equals(list) || subject.startsWith(list + "/"))
                .findFirst()
                .orElseThrow();
    }

    boolean shows(String list) {
        return subjects.stream().anyMatch(subject -> subject.equals(list) || subject.startsWith(list + "/"));
    }

    /** The keys that a link into a list may take. */
    List<String> keys(String list) {
        return subjects.stream()
                .filter(subject -> subject.startsWith(list + "/"))
                .map(subject -> subject.substring(subject.indexOf('/') + 1))
                .toList();
    }
}
