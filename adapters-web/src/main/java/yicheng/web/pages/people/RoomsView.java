package yicheng.web.pages.people;

import java.util.List;
import java.util.Optional;
import yicheng.people.Room;
import yicheng.web.pages.forms.Form;

/** The page 会议室. */
public record RoomsView(long version, List<Room> rooms, Form form, Optional<Done> done) {}
