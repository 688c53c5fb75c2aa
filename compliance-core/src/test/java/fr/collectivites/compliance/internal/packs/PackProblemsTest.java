package fr.collectivites.compliance.internal.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case breaks one thing of the good packs and compares the whole message. */
class PackProblemsTest {

    private static final String PACK = "essai/pack.yaml";
    private static final String DELAY = "essai/parametres/delai.yaml";
    private static final String THRESHOLD = "essai/parametres/seuil.yaml";
    private static final String BASE = "essai/parametres/base.yaml";
    private static final String SOURCE = "essai/sources/projet.yaml";
    private static final String TABLE = "essai/tables/operateurs.csv";
    private static final String FRENCH = "essai/messages_fr.properties";

    private static final String VALUE_OF_2017 = """
              - depuis: 2017-01-01
                valeur: 96 heures
                statut: en_vigueur
                source: rgpd:33-1
                publie_le: 2016-05-04
                verifie_le: 2026-11-22
                a_revoir_avant: 2027-05-22
                confiance: verifie
            """;
    private static final String CODE = """
            id: essai.base
            libelle: Encore une base
            type: code
            valeurs:
              - depuis: 2018-05-25
                valeur: TOTALE
                statut: doctrine
                source: rgpd:33-1
                publie_le: 2016-05-04
                verifie_le: 2026-11-22
                a_revoir_avant: 2027-05-22
                confiance: verifie
            """;

    private static final String TEXT = """
            id: rgpd
            titre: RGPD
            identifiant: "32016R0679"
            statuts:
              - { depuis: 2018-05-25, statut: en_vigueur, publie_le: 2016-05-04, verifie_le: 2026-11-22, a_revoir_avant: 2027-11-22 }
            articles:
              "99": { libelle: "art. 99", confiance: verifie }
            """;

    @TempDir
    Path folder;

    private TryPacks packs;

    @BeforeEach
    void copyTheGoodPacks() {
        packs = TryPacks.copiedTo(folder.resolve("packs"));
    }

    static Stream<Arguments> one_broken_thing() {
        return Stream.of(
                broken(
                        "a misspelt key",
                        p -> p.replace(PACK, "nature: obligation", "natur: obligation"),
                        "essai/pack.yaml:15:5: clé « nature » absente ; l'ajouter",
                        "essai/pack.yaml:16:5: clé inconnue « natur » ; noms permis : echeances, gravite, nature, note, prudence, sujet, valeurs ; vouliez-vous dire « nature » ?"),
                broken(
                        "a key written twice",
                        p -> p.append("commun/pack.yaml", "titre: Encore\n"),
                        "commun/pack.yaml:6:1: clé « titre » écrite deux fois, d'abord ligne 3 ; n'en garder qu'une"),
                broken(
                        "a question without weight",
                        p -> p.replace(PACK, "    gravite: moyenne\n", ""),
                        "essai/pack.yaml:15:5: clé « gravite » absente ; l'ajouter"),
                broken(
                        "a subject that is no list of the dossier",
                        p -> p.replace(PACK, "sujet: incidents", "sujet: incident"),
                        "essai/pack.yaml:15:12: « sujet » inconnu : « incident » ; noms permis : actCopyRequests, collectivity, consents, incidents, onlineServices, processings, publications, requests, supplierContracts, videoSystems ; vouliez-vous dire « incidents » ?"),
                broken(
                        "an order of prudence that forgets a value",
                        p -> p.replace(PACK, "[CONCERNED, NONE, NO]", "[CONCERNED, NO]"),
                        "essai/pack.yaml:12:15: « prudence » [CONCERNED, NO] n'est pas un ordre des valeurs [CONCERNED, NONE, NO] ; écrire chaque valeur une fois, la plus prudente d'abord"),
                broken(
                        "values without an order of prudence",
                        p -> p.replace(PACK, "    prudence: [CONCERNED, NONE, NO]\n", ""),
                        "essai/pack.yaml:9:5: clé « prudence » absente ; l'ajouter"),
                broken(
                        "an answer that is neither yes nor no",
                        p -> p.replace(PACK, "NONE: NON,", "NONE: non,"),
                        "essai/pack.yaml:11:38: « NONE » inconnu : « non » ; noms permis : NON, OUI ; vouliez-vous dire « NON » ?"),
                broken(
                        "a deadline of a value that the question lacks",
                        p -> p.replace(PACK, "valeurs: [YES]", "valeurs: [OUI]"),
                        "essai/pack.yaml:19:19: « valeurs » inconnu : « OUI » ; noms permis : NO, YES"),
                broken(
                        "a deadline that is not a period",
                        p -> p.replace(PACK, "delai: essai.delai", "delai: essai.seuil"),
                        "essai/pack.yaml:20:16: « essai.seuil » est de type « entier » ; donner pour délai un paramètre de type « duree »"),
                broken(
                        "a deadline that no pack describes",
                        p -> p.replace(PACK, "delai: essai.delai", "delai: essai.delais"),
                        "essai/pack.yaml:20:16: paramètre inconnu « essai.delais » ; noms permis : essai.base, essai.delai, essai.seuil ; vouliez-vous dire « essai.delai » ?"),
                broken(
                        "a deadline without a start",
                        p -> p.replace(PACK, "        depuis: awareAt\n", ""),
                        "essai/pack.yaml:19:9: clé « depuis » absente ; l'ajouter"),
                broken(
                        "a deadline with neither period nor haste",
                        p -> p.replace(PACK, "sans_delai: true", "sans_delai: false"),
                        "essai/pack.yaml:23:9: ni « delai » ni « sans_delai: true » ; écrire l'un des deux"),
                broken(
                        "haste that is not true or false",
                        p -> p.replace(PACK, "sans_delai: true", "sans_delai: oui"),
                        "essai/pack.yaml:23:21: « sans_delai » vaut « oui » ; écrire true ou false, sans guillemets"),
                broken(
                        "a pack that does not say on whom it depends",
                        p -> p.replace(PACK, "depend: [commun]\n", ""),
                        "essai/parametres/delai.yaml:12:13: « rgpd:33-1 » est du pack « commun », dont « essai » ne dépend pas ; ajouter « commun » à « depend » de essai/pack.yaml"),
                broken(
                        "a dependency on no pack",
                        p -> p.replace(PACK, "[commun]", "[commun, comun]"),
                        "essai/pack.yaml: pack inconnu dans « depend » : « comun » ; noms permis : commun, essai ; vouliez-vous dire « commun » ?"),
                broken(
                        "a pack with the name of another folder",
                        p -> p.replace("commun/pack.yaml", "id: commun", "id: communs"),
                        "commun/pack.yaml:1:5: l'identifiant « communs » n'est pas le nom du dossier « commun » ; leur donner le même nom"),
                broken(
                        "a folder without pack.yaml",
                        p -> p.delete("commun/pack.yaml"),
                        "commun/pack.yaml: fichier absent ; le créer, ou ôter le dossier"),
                broken(
                        "a day that does not exist",
                        p -> p.replace(DELAY, "publie_le: 2016-05-04", "publie_le: 2016-02-30"),
                        "essai/parametres/delai.yaml:13:16: « publie_le » n'est pas une date : « 2016-02-30 » ; écrire une date qui existe, sous la forme 2026-11-22"),
                broken(
                        "a value without source",
                        p -> p.replace(DELAY, "    source: rgpd:33-1\n", ""),
                        "essai/parametres/delai.yaml:9:5: clé « source » absente ; l'ajouter"),
                broken(
                        "an article that no source describes",
                        p -> p.replace(DELAY, "rgpd:33-1", "rgpd:33-2"),
                        "essai/parametres/delai.yaml:12:13: article inconnu « rgpd:33-2 » ; noms permis : projet:8, projet:9, rgpd:33-1 ; vouliez-vous dire « rgpd:33-1 » ?"),
                broken(
                        "a source that is not an article",
                        p -> p.replace(DELAY, "rgpd:33-1", "rgpd"),
                        "essai/parametres/delai.yaml:12:13: « rgpd » n'est pas un article ; écrire source:article, comme rgpd:33-1"),
                broken(
                        "a period with a unit that is none",
                        p -> p.replace(DELAY, "72 heures", "72 h"),
                        "essai/parametres/delai.yaml:10:13: « 72 h » n'est pas de type « duree » ; écrire un nombre et une unité, comme 72 heures (heures, jours, semaines, mois, ans) ; le régime heures-strictes ne compte que des heures"),
                broken(
                        "a number in words of a French keyboard",
                        p -> p.replace(THRESHOLD, "valeur: 40000", "valeur: 40 000"),
                        "essai/parametres/seuil.yaml:8:13: « 40 000 » n'est pas de type « entier » ; écrire des chiffres sans espace ni guillemets, comme 30000"),
                broken(
                        "a number between quotes",
                        p -> p.replace(THRESHOLD, "valeur: 40000", "valeur: \"40000\""),
                        "essai/parametres/seuil.yaml:8:13: « 40000 » n'est pas de type « entier » ; écrire des chiffres sans espace ni guillemets, comme 30000"),
                broken(
                        "a status that does not exist",
                        p -> p.replace(DELAY, "statut: en_vigueur", "statut: en-vigueur"),
                        "essai/parametres/delai.yaml:11:13: « statut » inconnu : « en-vigueur » ; noms permis : abroge, adopte, doctrine, en_vigueur, guide, jurisprudence, projet, recommandation ; vouliez-vous dire « en_vigueur » ?"),
                broken(
                        "a reading that does not exist",
                        p -> p.replace(BASE, "[LAW, GUIDE, BILL]", "[LAW, GUIDES]"),
                        "essai/parametres/base.yaml:7:20: « lecture » inconnu : « GUIDES » ; noms permis : BILL, GUIDE, LAW ; vouliez-vous dire « GUIDE » ?"),
                broken(
                        "a review before the check",
                        p -> p.replace(DELAY, "a_revoir_avant: 2027-05-22", "a_revoir_avant: 2026-05-22"),
                        "essai/parametres/delai.yaml:15:21: « a_revoir_avant: 2026-05-22 » est avant « verifie_le: 2026-11-22 » ; donner une date de relecture après la vérification"),
                broken(
                        "a law in force since nobody knows when",
                        p -> p.replace(DELAY, "depuis: 2018-05-25", "depuis: inconnu"),
                        "essai/parametres/delai.yaml:9:13: « depuis: inconnu » avec « statut: en_vigueur » ; donner la date d'effet ; seuls projet et adopte peuvent l'ignorer"),
                broken(
                        "two versions of one day",
                        p -> p.replace(THRESHOLD, "publie_le: 2025-03-12", "publie_le: 2024-10-15"),
                        "essai/parametres/seuil.yaml:16:5: deux valeurs pour le 2024-10-15 sous la même lecture, l'autre ligne 7 ; n'en garder qu'une, ou dire la lecture de chacune"),
                broken(
                        "values out of order",
                        p -> p.append(DELAY, VALUE_OF_2017),
                        "essai/parametres/delai.yaml:17:5: « depuis: 2017-01-01 » vient après « depuis: 2018-05-25 » ; ranger les valeurs de la plus ancienne à la plus récente"),
                broken(
                        "a value and alternatives",
                        p -> p.replace(BASE, "    alternatives:", "    valeur: TOTALE\n    alternatives:"),
                        "essai/parametres/base.yaml:5:5: « valeur » et « alternatives » ensemble ; écrire l'une des deux"),
                broken(
                        "a single alternative",
                        p -> p.replace(BASE, "[MUNICIPALE, TOTALE]", "[TOTALE, TOTALE]"),
                        "essai/parametres/base.yaml:6:19: « alternatives » n'a pas deux valeurs différentes ; écrire deux valeurs au moins, chacune une fois, ou « valeur »"),
                broken(
                        "a parameter whose file has another name",
                        p -> p.replace(BASE, "id: essai.base", "id: essai.bases"),
                        "essai/parametres/base.yaml:1:5: l'identifiant « essai.bases » ne finit pas comme le nom du fichier ; nommer le fichier bases.yaml"),
                broken(
                        "a regime for what is no period",
                        p -> p.replace(BASE, "type: code", "type: code\nregime: calendaire"),
                        "essai/parametres/base.yaml:4:1: « regime » hors d'une durée ; ôter la clé ou écrire « type: duree »"),
                broken(
                        "a number without unit",
                        p -> p.replace(THRESHOLD, "unite: habitants\n", ""),
                        "essai/parametres/seuil.yaml:1:1: clé « unite » absente ; l'ajouter"),
                broken(
                        "an article without label",
                        p -> p.replace(SOURCE, "libelle: art. 9\n", "resume: neuf\n"),
                        "essai/sources/projet.yaml:10:5: clé « libelle » absente ; l'ajouter"),
                broken(
                        "a parameter described twice",
                        p -> p.write("commun/parametres/base.yaml", CODE),
                        "essai/parametres/base.yaml:1:5: « essai.base » est déjà décrit en commun/parametres/base.yaml:1:5 ; choisir un autre nom"),
                broken(
                        "a text described in two packs",
                        p -> p.write("essai/sources/rgpd.yaml", TEXT),
                        "essai/sources/rgpd.yaml: texte « rgpd » déjà décrit dans le pack « commun » ; réunir les articles dans commun/sources/rgpd.yaml"),
                broken(
                        "a tab instead of spaces",
                        p -> p.replace(BASE, "libelle:", "\tlibelle:"),
                        "essai/parametres/base.yaml:2:1: YAML illisible (found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)) ; corriger l'écriture à cet endroit"),
                broken(
                        "an empty file",
                        p -> p.write("commun/sources/vide.yaml", "# rien\n"),
                        "commun/sources/vide.yaml: fichier sans clé ; écrire des lignes « clé: valeur »"),
                broken(
                        "a file in no known folder",
                        p -> p.write("commun/parametre/x.yaml", "id: x\n"),
                        "commun/parametre/x.yaml: fichier hors de sa place : « parametre/x.yaml » ; noms permis : messages_en.properties, messages_fr.properties, mutation-excuses.yaml, pack.yaml, parametres/….yaml, regles/….drl, scenarios/….yaml, sources/….yaml, tables/….csv, ….md ; vouliez-vous dire « parametres/….yaml » ?"),
                broken(
                        "a table with a missing column",
                        p -> p.replace(TABLE, "taille,secteur", "tailles,secteur"),
                        "essai/tables/operateurs.csv:3: colonne absente : « taille » ; noms permis : article, remarque, resultat, secteur, tailles ; vouliez-vous dire « tailles » ?"),
                broken(
                        "a table of a French spreadsheet",
                        p -> p.replace(
                                TABLE, "taille,secteur,resultat,article,remarque", "taille;secteur;resultat;article"),
                        "essai/tables/operateurs.csv:3: colonnes séparées par des points-virgules ; séparer les colonnes par des virgules"),
                broken(
                        "a row with a cell too few",
                        p -> p.replace(TABLE, "SMALL,HEALTH,NO,projet:8,", "SMALL,HEALTH,NO,projet:8"),
                        "essai/tables/operateurs.csv:5: 4 cellules pour 5 colonnes ; écrire une cellule par colonne, vide s'il le faut, entre guillemets si elle a une virgule"),
                broken(
                        "a row with a value that the question lacks",
                        p -> p.replace(TABLE, "HEALTH,NO,", "HEALTH,NON,"),
                        "essai/tables/operateurs.csv:5: valeur inconnue de essai.soumission : « NON » ; noms permis : CONCERNED, NO, NONE ; vouliez-vous dire « NO » ?"),
                broken(
                        "a row with an unknown article",
                        p -> p.replace(TABLE, "NO,projet:8", "NO,projet:7"),
                        "essai/tables/operateurs.csv:5: article inconnu « projet:7 » ; noms permis : projet:8, projet:9, rgpd:33-1 ; vouliez-vous dire « projet:8 » ?"),
                broken(
                        "a table for a question that does not exist",
                        p -> p.replace(PACK, "essai.soumission: resultat", "essai.soumision: resultat"),
                        "essai/pack.yaml:27:18: question inconnue « essai.soumision » ; noms permis : essai.notification, essai.soumission ; vouliez-vous dire « essai.soumission » ?"),
                broken(
                        "a text of its own for a question that the table does not answer",
                        p -> p.replace(
                                PACK,
                                "    article: article",
                                "    article: article\n    articles: { essai.notification: article }"),
                        "essai/pack.yaml:29:17: texte d'une question à laquelle la table ne répond pas : « essai.notification » ; noms permis : essai.soumission"),
                broken(
                        "a text of its own in a column that is not there",
                        p -> p.replace(
                                PACK,
                                "    article: article",
                                "    article: article\n    articles: { essai.soumission: texte }"),
                        "essai/tables/operateurs.csv:3: colonne absente : « texte » ; noms permis : article, remarque, resultat, secteur, taille"),
                broken(
                        "a table that is not declared",
                        p -> p.write("essai/tables/autre.csv", "a,b\n"),
                        "essai/tables/autre.csv: table que pack.yaml ne déclare pas ; l'ajouter sous « tables: »"),
                broken(
                        "a declared table without file",
                        p -> p.replace(PACK, "operateurs.csv:", "operateur.csv:"),
                        "essai/pack.yaml:25:3: table sans fichier : « operateur.csv » ; noms permis : operateurs.csv ; vouliez-vous dire « operateurs.csv » ?",
                        "essai/tables/operateurs.csv: table que pack.yaml ne déclare pas ; l'ajouter sous « tables: »"),
                broken(
                        "a missing message",
                        p -> p.replace(FRENCH, "question.essai.notification.YES=Il faut notifier.\n", ""),
                        "essai/messages_fr.properties: message absent : « question.essai.notification.YES » ; écrire question.essai.notification.YES=…"),
                broken(
                        "a message that nobody asks for",
                        p -> p.replace(FRENCH, "notification.YES=", "notification.OUI="),
                        "essai/messages_fr.properties: message absent : « question.essai.notification.YES » ; écrire question.essai.notification.YES=…",
                        "essai/messages_fr.properties:7: message que rien ne demande : « question.essai.notification.OUI » ; corriger le nom (11 noms connus) ; vouliez-vous dire « question.essai.notification.NO » ?"),
                broken(
                        "a message written twice",
                        p -> p.append(FRENCH, "table.operateurs=Encore\n"),
                        "essai/messages_fr.properties:13: clé « table.operateurs » écrite deux fois, d'abord ligne 12 ; n'en garder qu'une"),
                broken(
                        "a message with the name of no parameter",
                        p -> p.replace(FRENCH, "{essai.seuil}", "{essai.seuils}"),
                        "essai/messages_en.properties:10: « regle.essai-au-dessus-du-seuil » nomme [essai.seuil] en anglais et [essai.seuils] en français ; nommer les mêmes paramètres",
                        "essai/messages_fr.properties:11: paramètre inconnu « essai.seuils » ; noms permis : essai.base, essai.delai, essai.seuil ; vouliez-vous dire « essai.seuil » ?"),
                broken(
                        "an answer that shows a value of one day",
                        p -> p.replace(FRENCH, "YES=Il faut notifier.", "YES=Plus de {essai.seuil}.")
                                .replace(
                                        "essai/messages_en.properties",
                                        "question.essai.notification.YES=",
                                        "question.essai.notification.YES={essai.seuil} "),
                        "essai/messages_fr.properties:7: « question.essai.notification.YES » nomme [essai.seuil], dont la valeur change avec le jour ; dire la valeur dans la phrase d'une règle (regle.…), seule à connaître le jour"),
                broken(
                        "an optional remedy in one language only",
                        p -> p.append(FRENCH, "question.essai.soumission.remede=Se déclarer.\n"),
                        "essai/messages_en.properties: message qui n'est qu'en français : « question.essai.soumission.remede » ; écrire question.essai.soumission.remede=…"),
                broken(
                        "a rule for a question that does not exist",
                        p -> p.index(TryPacks.RULE.replace("essai.soumission", "essai.soumissions")),
                        "essai/regles/soumission.drl:4: question inconnue « essai.soumissions » ; noms permis : essai.notification, essai.soumission ; vouliez-vous dire « essai.soumission » ?"),
                broken(
                        "a rule that concludes a value that the question lacks",
                        p -> p.index(TryPacks.RULE.replace("\"CONCERNED\"", "\"CONCERNE\"")),
                        "essai/regles/soumission.drl:4: valeur inconnue de essai.soumission : « CONCERNE » ; noms permis : CONCERNED, NO, NONE ; vouliez-vous dire « CONCERNED » ?"),
                broken(
                        "a rule that compares with an unknown parameter",
                        p -> p.index(TryPacks.RULE.replace(
                                "\"parameter\":\"essai.seuil\"", "\"parameter\":\"essai.sueil\"")),
                        "essai/regles/soumission.drl:4: paramètre inconnu « essai.sueil » ; noms permis : essai.base, essai.delai, essai.seuil ; vouliez-vous dire « essai.seuil » ?"),
                broken(
                        "a comparison that the index does not know",
                        p -> p.index(TryPacks.RULE.replace("\"in\"", "\"matches\"")),
                        "index.json: index illisible (/rules/0/patterns/1/condition/any/0/op is matches, which is no comparison) ; refaire la construction"),
                broken(
                        "two rules of one name",
                        p -> p.index(TryPacks.RULE + "," + TryPacks.RULE),
                        "essai/regles/soumission.drl:4: règle « essai-au-dessus-du-seuil » déjà écrite en essai/regles/soumission.drl:4 ; la renommer"),
                broken(
                        "an index of another form",
                        p -> p.write("index.json", "{\"schema\":2}"),
                        "index.json: index illisible (/schema is 2, not 1) ; refaire la construction"),
                broken(
                        "an index cut short",
                        p -> p.write("index.json", "{\"schema\":1,"),
                        "index.json: packs illisibles (Unexpected end-of-input within/between Object entries (line 1, column 13)) ; refaire la construction"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("one_broken_thing")
    void is_told_with_its_place_and_what_to_do(String name, UnaryOperator<TryPacks> fault, String expected) {
        assertThat(message(fault.apply(packs))).isEqualTo(expected);
    }

    private static Arguments broken(String name, UnaryOperator<TryPacks> fault, String... problems) {
        String count = problems.length == 1 ? "1 problème" : problems.length + " problèmes";
        return arguments(name, fault, count + " dans les packs :\n- " + String.join("\n- ", problems));
    }

    private static String message(TryPacks packs) {
        return catchThrowableOfType(PackException.class, packs::read).getMessage();
    }
}
