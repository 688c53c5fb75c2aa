package example.canteen.endtoend;

import example.canteen.support.OnPostgres;

/** What axe says on PostgreSQL. */
@OnPostgres
class AccessibilityOnPostgresTest extends Accessibility {}
