package example.canteen.bookings;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How bookings work in this town.
 *
 * @param seats how many children can eat on one day
 * @param closingDays how many days before the meal bookings close
 */
@ConfigurationProperties("portal.booking")
public record BookingSettings(int seats, int closingDays) {}
