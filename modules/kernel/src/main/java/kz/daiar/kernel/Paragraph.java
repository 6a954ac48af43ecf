package kz.daiar.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the paragraphs a test proves, for example {@code @Paragraph("decree-1457/14")}; {@code ./daiar coverage} counts them. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Paragraph {
    String[] value();
}
