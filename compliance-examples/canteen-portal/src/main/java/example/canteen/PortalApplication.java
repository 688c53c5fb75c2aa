package example.canteen;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the canteen portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class PortalApplication {

    /**
     * Starts the portal on the port of its configuration.
     *
     * @param args options of Spring Boot, not null
     */
    public static void main(String[] args) {
        SpringApplication.run(PortalApplication.class, args);
    }
}
