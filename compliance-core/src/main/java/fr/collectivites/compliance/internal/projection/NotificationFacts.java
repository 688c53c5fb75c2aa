package fr.collectivites.compliance.internal.projection;

import fr.collectivites.compliance.model.Fact;
import fr.collectivites.compliance.model.Notification;
import fr.collectivites.compliance.model.NotificationKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What the notifications of an incident say: for each kind, whether it was made and when first. */
final class NotificationFacts {

    private static final NotificationKind[] KINDS = NotificationKind.values();

    private NotificationFacts() {}

    /**
     * Fills, from a slot on: made and instant of each kind, then whether the delay of the first CNIL one is reasoned; says
     * which slot comes next.
     */
    static int fill(Object[] slots, int from, Fact<List<Notification>> notifications) {
        int last = from + 2 * KINDS.length;
        if (!(notifications instanceof Fact.Known<List<Notification>> known)) {
            Arrays.fill(slots, from, last + 1, Projection.UNKNOWN);
            return last + 1;
        }
        for (int i = 0; i < KINDS.length; i++) {
            slots[from + 2 * i] = Boolean.FALSE;
            slots[from + 2 * i + 1] = Projection.NONE;
        }
        slots[last] = Boolean.FALSE;
        boolean anyKindUnknown = false;
        for (Notification notification : known.value()) {
            if (notification.kind() instanceof Fact.Known<NotificationKind> kind) {
                int made = from + 2 * kind.value().ordinal();
                slots[made] = Boolean.TRUE;
                boolean first = keepEarliest(slots, made + 1, notification.at());
                if (kind.value() == NotificationKind.CNIL_INITIAL && first) {
                    slots[last] = Projection.value(notification.delayReasonsGiven());
                }
            } else {
                anyKindUnknown = true;
            }
        }
        if (anyKindUnknown) {
            doubt(slots, from, last);
        }
        return last + 1;
    }

    /** Keeps the earliest instant; one that is unknown may be the earliest. Says whether the notification is kept. */
    private static boolean keepEarliest(Object[] slots, int slot, Fact<Instant> at) {
        Object instant = Projection.value(at);
        if (slots[slot] == Projection.UNKNOWN) {
            return false;
        }
        boolean first =
                !(slots[slot] instanceof Instant before) || !(instant instanceof Instant now) || now.isBefore(before);
        if (first) {
            slots[slot] = instant;
        }
        return first;
    }

    /** A notification of unknown kind may be any of those that were not made, and earlier than those that were. */
    private static void doubt(Object[] slots, int from, int last) {
        for (int made = from; made < last; made += 2) {
            if (Boolean.FALSE.equals(slots[made])) {
                slots[made] = Projection.UNKNOWN;
            }
            slots[made + 1] = Projection.UNKNOWN;
        }
        slots[last] = Projection.UNKNOWN;
    }
}
