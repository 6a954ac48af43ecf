package kz.daiar.portal.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.daiar.foundation.Role;
import kz.daiar.foundation.Viewer;
import kz.daiar.training.Groups;
import kz.daiar.training.Provider;
import kz.daiar.training.Providers;
import kz.daiar.training.Session;

/** Groups as a list, a month, a week of lessons, and lessons by room. */
@Named
@RequestScoped
public class GroupsPage {

    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_AHEAD = 6;

    @Inject
    Groups groups;

    @Inject
    Providers providers;

    @Inject
    HouseDay house;

    @Inject
    PageLanguage language;

    @Inject
    Viewer viewer;

    private LocalDate from;
    private LocalDate to;
    private LocalDate day;
    private String view = "list";
    private String provider;
    private List<Lesson> lessons;
    private List<RoomRow> rooms;
    private List<GroupRow> listed;

    /** A lesson as the calendars show it. */
    public record Lesson(
            long group, String code, String topic, String room, String trainer, LocalDate day, String time) {

        static Lesson of(Session session) {
            var facts = session.facts();
            var time = facts.starts().toLocalTime() + "–" + facts.ends().toLocalTime();
            return new Lesson(
                    session.group().id(),
                    session.group().code(),
                    facts.topic(),
                    Objects.requireNonNullElse(facts.room(), "–"),
                    facts.trainer(),
                    facts.starts().toLocalDate(),
                    time);
        }
    }

    /** A day of the month with the groups that run on it; {@code inside}: it belongs to the month shown. */
    public record MonthDay(LocalDate day, boolean inside, List<GroupRow> groups) {}

    /** A room and its lessons, day by day. */
    public record RoomRow(String room, List<List<Lesson>> days) {}

    @Transactional
    public List<GroupRow> getRows() {
        if (listed == null) {
            listed = rows(getFrom(), getTo());
        }
        return listed;
    }

    private List<GroupRow> rows(LocalDate first, LocalDate last) {
        return groups.between(first, last, isProvider()).stream()
                .map(seats -> GroupRow.of(seats, language.language()))
                .filter(row -> provider == null
                        || provider.isBlank()
                        || row.providerBin().equals(provider))
                .toList();
    }

    @Transactional
    public List<List<MonthDay>> getMonth() {
        var month = YearMonth.from(getDay());
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var all = rows(first, last);
        var weeks = new ArrayList<List<MonthDay>>();
        for (var week = first; !week.isAfter(last); week = week.plusDays(DAYS_OF_WEEK)) {
            weeks.add(days(week)
                    .map(one -> new MonthDay(one, YearMonth.from(one).equals(month), on(one, all)))
                    .toList());
        }
        return weeks;
    }

    private static List<GroupRow> on(LocalDate one, List<GroupRow> all) {
        return all.stream()
                .filter(row -> !one.isBefore(row.from()) && !one.isAfter(row.to()))
                .toList();
    }

    private static Stream<LocalDate> days(LocalDate first) {
        return first.datesUntil(first.plusDays(DAYS_OF_WEEK));
    }

    /** The days of the week shown, from Monday. */
    public List<LocalDate> getWeek() {
        return days(monday()).toList();
    }

    private LocalDate monday() {
        return getDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The lessons of a day of the week shown. */
    public List<Lesson> on(LocalDate one) {
        return lessons().stream().filter(lesson -> lesson.day().equals(one)).toList();
    }

    /** The rooms of the week shown. */
    public List<RoomRow> getRooms() {
        if (rooms == null) {
            var week = getWeek();
            var byRoom = new TreeMap<String, Map<LocalDate, List<Lesson>>>();
            lessons().forEach(lesson -> byRoom.computeIfAbsent(lesson.room(), room -> new HashMap<>())
                    .computeIfAbsent(lesson.day(), day -> new ArrayList<>())
                    .add(lesson));
            rooms = byRoom.entrySet().stream()
                    .map(room -> new RoomRow(
                            room.getKey(),
                            week.stream()
                                    .map(one -> room.getValue().getOrDefault(one, List.of()))
                                    .toList()))
                    .toList();
        }
        return rooms;
    }

    private List<Lesson> lessons() {
        if (lessons == null) {
            lessons = read();
        }
        return lessons;
    }

    private List<Lesson> read() {
        var bin = getProvider();
        return bin == null
                ? List.of()
                : groups.timetable(bin, monday(), monday().plusDays(DAYS_OF_WEEK - 1)).stream()
                        .map(Lesson::of)
                        .toList();
    }

    public List<Choice> getProviders() {
        return providers.all().stream()
                .map(one -> new Choice(one.bin(), one.name(language.language())))
                .toList();
    }

    public String monthName() {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.language().locale())
                .format(getDay());
    }

    /** The same view so many weeks or months on. */
    public String moved(int steps) {
        var other = view.equals("month") ? getDay().plusMonths(steps) : getDay().plusWeeks(steps);
        return query(view, other);
    }

    /** Another view of the same day. */
    public String seenAs(String other) {
        return query(other, getDay());
    }

    private String query(String way, LocalDate when) {
        return new Query()
                .with("view", way)
                .with("day", house.written(when))
                .with("provider", provider)
                .toString();
    }

    public boolean isProvider() {
        return viewer.isAny(Role.PROVIDER);
    }

    public LocalDate getFrom() {
        return from == null ? house.today().minusMonths(1) : from;
    }

    public void setFrom(LocalDate asked) {
        from = asked;
    }

    public LocalDate getTo() {
        return to == null ? house.today().plusMonths(MONTHS_AHEAD) : to;
    }

    public void setTo(LocalDate asked) {
        to = asked;
    }

    public LocalDate getDay() {
        return day == null ? house.today() : day;
    }

    public void setDay(LocalDate asked) {
        day = asked;
    }

    public String getView() {
        return view;
    }

    public void setView(String asked) {
        view = List.of("list", "month", "week", "rooms").contains(asked) ? asked : "list";
    }

    /** The provider whose lessons are shown: the one asked for, else the viewer's own, else the first. */
    public String getProvider() {
        if (provider != null && !provider.isBlank()) {
            return provider;
        }
        return providers.all().stream()
                .map(Provider::bin)
                .filter(bin -> !isProvider() || viewer.employers().contains(bin))
                .findFirst()
                .orElse(null);
    }

    /** The provider the list is confined to; empty for all. */
    public String getAsked() {
        return provider;
    }

    public void setAsked(String asked) {
        provider = asked;
    }
}
