package example.canteen.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Stops the portal when the program that started it is gone: a Maven that is killed leaves no port taken. */
@Component
@ConditionalOnProperty("portal.stop-with-parent")
class ParentWatch implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments args) {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
