package example.canteen.compliance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Says in the {@code Server-Timing} header of each page how many milliseconds the library took for it. */
@Configuration
public class LawTime implements HandlerInterceptor, WebMvcConfigurer {

    private static final ThreadLocal<Long> NANOS = ThreadLocal.withInitial(() -> 0L);
    private static final double NANOS_A_MILLISECOND = 1_000_000d;

    static void add(long nanos) {
        NANOS.set(NANOS.get() + nanos);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        NANOS.remove();
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView modelAndView) {
        response.setHeader(
                "Server-Timing", String.format(Locale.ROOT, "compliance;dur=%.3f", NANOS.get() / NANOS_A_MILLISECOND));
        NANOS.remove();
    }
}
