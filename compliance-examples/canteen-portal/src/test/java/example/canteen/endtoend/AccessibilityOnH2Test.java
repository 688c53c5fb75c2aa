package example.canteen.endtoend;

import example.canteen.support.OnH2;

/** What axe says on H2. */
@OnH2
class AccessibilityOnH2Test extends Accessibility {}
