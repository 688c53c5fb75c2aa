package fr.collectivites.compliance.internal.plan;

import fr.collectivites.compliance.internal.packs.RuleBook;
import fr.collectivites.compliance.internal.packs.TableDef;
import fr.collectivites.compliance.internal.packs.TableRow;
import fr.collectivites.compliance.model.Collectivity;
import fr.collectivites.compliance.plan.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom to call, by territory, as the tables of the packs say: the département first, then the region, then all. */
final class ContactBook {

    private static final String EVERYWHERE = "NATIONAL";

    private final List<TableRow> contacts;
    private final List<TableRow> regions;

    private ContactBook(List<TableRow> contacts, List<TableRow> regions) {
        this.contacts = contacts;
        this.regions = regions;
    }

    static ContactBook of(RuleBook book) {
        return new ContactBook(rows(book, "contacts"), rows(book, "departements"));
    }

    private static List<TableRow> rows(RuleBook book, String name) {
        return book.tables().stream()
                .filter(table -> table.name().equals(name))
                .map(TableDef::rows)
                .findFirst()
                .orElse(List.of());
    }

    List<Contact> of(Collectivity collectivity) {
        List<Contact> found = new ArrayList<>();
        collectivity.departement().toOptional().ifPresent(departement -> {
            found.addAll(in(departement));
            region(departement).ifPresent(region -> found.addAll(in(region)));
        });
        found.addAll(in(EVERYWHERE));
        return found;
    }

    private Optional<String> region(String departement) {
        return regions.stream()
                .filter(row -> row.cells().get("departement").equals(departement))
                .map(row -> row.cells().get("territoire"))
                .findFirst();
    }

    private List<Contact> in(String territory) {
        return contacts.stream()
                .filter(row -> row.cells().get("territoire").equals(territory))
                .map(row -> contact(row.cells()))
                .toList();
    }

    private static Contact contact(Map<String, String> cells) {
        return new Contact(
                cells.get("nom"),
                cells.get("pour"),
                Optional.of(cells.get("telephone")).filter(text -> !text.isEmpty()),
                Optional.of(cells.get("site")).filter(text -> !text.isEmpty()),
                cells.get("source"));
    }
}
