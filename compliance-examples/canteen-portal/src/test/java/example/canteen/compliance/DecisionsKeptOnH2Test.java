package example.canteen.compliance;

import example.canteen.support.OnH2;

/** The log of decisions on H2. */
@OnH2
class DecisionsKeptOnH2Test extends DecisionsKept {}
