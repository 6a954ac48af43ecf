package kz.daiar.portal.pages;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import kz.daiar.kernel.Language;

/** A day as people type it: 30.06.2017, 30/06/2017, 30062017 or 2017-06-30; shown as 30.06.2017. */
@FacesConverter("day")
public class DayConverter implements Converter<LocalDate> {

    private static final List<DateTimeFormatter> TYPED = List.of(strict("d.M.uuuu"), strict("uuuu-MM-dd"));

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var plain = typed.strip()
                .replaceFirst("^(\\d\\d)(\\d\\d)(\\d{4})$", "$1.$2.$3")
                .replace('/', '.');
        return TYPED.stream()
                .map(form -> read(form, plain))
                .filter(day -> day != null)
                .findFirst()
                .orElseThrow(() -> unreadable(faces, typed));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate day) {
        return day == null ? "" : HouseDay.WRITTEN.format(day);
    }

    private static LocalDate read(DateTimeFormatter form, String typed) {
        try {
            return LocalDate.parse(typed, form);
        } catch (DateTimeException e) {
            return null; // not this way of writing
        }
    }

    private static ConverterException unreadable(FacesContext faces, String typed) {
        var language = Language.of(faces.getViewRoot().getLocale());
        var text = PageTexts.TEXTS.say(language, "field.day.wrong", typed);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
