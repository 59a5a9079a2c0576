package yicheng.rules.book.attendance;

import yicheng.attendance.Voice;

/** What sentences of the chapter "attendance" let the office choose, in the words of the vocabulary. */
public final class AttendanceChoices {

    private AttendanceChoices() {}

    /** What somebody may do at a meeting. */
    public enum Speech {
        VOTES("表态并表决", Voice.VOTES),
        SPEAKS("只发言不表决", Voice.SPEAKS);

        private final String label;
        private final Voice voice;

        Speech(String label, Voice voice) {
            this.label = label;
            this.voice = voice;
        }

        public String label() {
            return label;
        }

        Voice voice() {
            return voice;
        }
    }
}
