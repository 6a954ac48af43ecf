package kz.daiar.portal.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.daiar.norms.Duty;
import kz.daiar.norms.Facts;

/**
 * A career on a line of years, laid out for drawing: posts, appraisals, trainings and the terms of duties, each in its
 * lane. Measures are in units of the drawing.
 */
public final class TimeLine {

    private static final double LEFT = 132;
    private static final double RIGHT = 1150;
    private static final double HEAD = 26;
    private static final double ROW = 28;
    private static final double LETTER = 6.4;
    private static final double LEAST = 4;

    /** A year begins here. */
    public record Year(double x, int number) {}

    /** A lane and the key of its name. */
    public record Lane(String key, double y) {}

    /** Something that lasted. {@code said} is what fits into it; {@code told} is the whole. */
    public record Span(double x, double y, double width, String style, String said, String told) {}

    /** Something that happened on a day. */
    public record Mark(double x, double y, boolean good, String told) {}

    /** How the page names what it draws. */
    interface Names {
        String post(Facts.Appointment post);

        String appraisal(Facts.Appraisal appraisal);

        String training(Facts.Training training);

        String duty(Duty duty);

        String style(Duty duty);
    }

    private final LocalDate asOf;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Span> posts = new ArrayList<>();
    private final List<Mark> appraisals = new ArrayList<>();
    private final List<Span> trainings = new ArrayList<>();
    private final List<Span> duties = new ArrayList<>();
    private double y = HEAD;

    private TimeLine(LocalDate asOf, LocalDate earliest, LocalDate latest) {
        this.asOf = asOf;
        this.first = earliest.withDayOfYear(1);
        this.last = latest.withDayOfYear(1).plusYears(1);
    }

    /** Lays out what was known on {@code asOf}. */
    static TimeLine of(Facts facts, List<Duty> duties, LocalDate asOf, Names names) {
        var days = days(facts, duties).toList();
        var earliest = days.stream().min(LocalDate::compareTo).orElse(asOf);
        var latest = Stream.concat(Stream.of(asOf), days.stream())
                .max(LocalDate::compareTo)
                .orElse(asOf);
        var line = new TimeLine(asOf, earliest, latest);
        line.layPosts(facts.appointments(), names);
        line.layAppraisals(facts.appraisals(), names);
        line.layTrainings(facts.trainings(), names);
        line.layDuties(duties, names);
        return line;
    }

    private static Stream<LocalDate> days(Facts facts, List<Duty> duties) {
        return Stream.of(
                        facts.appointments().stream().map(Facts.Appointment::from),
                        facts.trainings().stream().map(Facts.Training::from),
                        facts.appraisals().stream().map(Facts.Appraisal::day),
                        duties.stream().map(Duty::arose),
                        duties.stream().map(Duty::due))
                .flatMap(one -> one);
    }

    private void layPosts(List<Facts.Appointment> all, Names names) {
        lane("timeline.posts");
        for (var post : all) {
            var row = post.acting() ? y + ROW : y;
            posts.add(span(post.from(), end(post.to()), row, post.acting() ? "acting" : "served", names.post(post)));
        }
        y += ROW * (all.stream().anyMatch(Facts.Appointment::acting) ? 2 : 1);
    }

    private void layAppraisals(List<Facts.Appraisal> all, Names names) {
        lane("timeline.appraisals");
        all.forEach(one ->
                appraisals.add(new Mark(x(one.day()), y + ROW / 2, !one.unsatisfactory(), names.appraisal(one))));
        y += ROW;
    }

    private void layTrainings(List<Facts.Training> all, Names names) {
        lane("timeline.trainings");
        all.forEach(one -> trainings.add(span(one.from(), end(one.to()), y, "taught", names.training(one))));
        y += ROW;
    }

    private void layDuties(List<Duty> all, Names names) {
        lane("timeline.duties");
        for (var duty : all) {
            duties.add(span(duty.arose(), duty.due(), y, "window " + names.style(duty), names.duty(duty)));
            y += ROW;
        }
    }

    private void lane(String key) {
        lanes.add(new Lane(key, y + ROW / 2 + 4));
    }

    private LocalDate end(LocalDate to) {
        return to == null || to.isAfter(asOf) ? asOf : to;
    }

    private Span span(LocalDate from, LocalDate to, double row, String style, String told) {
        double width = Math.max(LEAST, x(to.plusDays(1)) - x(from));
        int room = (int) ((width - 10) / LETTER);
        var said = room < 4 ? "" : told.length() <= room ? told : told.substring(0, room - 1) + "…";
        return new Span(x(from), row + 4, width, style, said, told);
    }

    private double x(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return Math.round((LEFT + part * (RIGHT - LEFT)) * 10) / 10.0;
    }

    public List<Year> years() {
        return IntStream.range(first.getYear(), last.getYear())
                .mapToObj(year -> new Year(x(LocalDate.of(year, 1, 1)), year))
                .toList();
    }

    public List<Lane> lanes() {
        return lanes;
    }

    public List<Span> posts() {
        return posts;
    }

    public List<Mark> appraisals() {
        return appraisals;
    }

    public List<Span> trainings() {
        return trainings;
    }

    public List<Span> duties() {
        return duties;
    }

    public double now() {
        return x(asOf);
    }

    public double height() {
        return y + 22;
    }
}
