package example.canteen.load;

import example.canteen.support.OnH2;

/** The load on H2. */
@OnH2
class ManyFamiliesOnH2Test extends ManyFamilies {}
