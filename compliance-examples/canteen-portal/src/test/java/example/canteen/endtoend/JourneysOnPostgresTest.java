package example.canteen.endtoend;

import example.canteen.support.OnPostgres;

/** The journeys on PostgreSQL. */
@OnPostgres
class JourneysOnPostgresTest extends Journeys {}
