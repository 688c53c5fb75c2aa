package example.canteen.compliance;

import example.canteen.support.OnPostgres;

/** The log of decisions on PostgreSQL. */
@OnPostgres
class DecisionsKeptOnPostgresTest extends DecisionsKept {}
