package example.canteen.endtoend;

import example.canteen.support.OnH2;

/** The journeys on H2. */
@OnH2
class JourneysOnH2Test extends Journeys {}
