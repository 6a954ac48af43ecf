package kz.daiar.norms.reading;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** The events of a YAML file, as long as nothing in it is nested deeper than a person writes. */
final class ShallowEvents implements Parser {

    private static final int MOST_LEVELS = 100;

    private final String file;
    private final Parser parser;
    private int level;
    private int line;

    ShallowEvents(String file, Parser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** The line of the last event. */
    int line() {
        return line;
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    /** @throws Unreadable when the event opens one level too many */
    @Override
    public Event next() {
        var event = parser.next();
        line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
        level += switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
        if (level > MOST_LEVELS) {
            throw new Unreadable(new Place(file, line, ""), ReadingTexts.of("too-deep", MOST_LEVELS));
        }
        return event;
    }
}
