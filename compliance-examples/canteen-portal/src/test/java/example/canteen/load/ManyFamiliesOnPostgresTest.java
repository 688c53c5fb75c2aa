package example.canteen.load;

import example.canteen.support.OnPostgres;

/** The load on PostgreSQL. */
@OnPostgres
class ManyFamiliesOnPostgresTest extends ManyFamilies {}
