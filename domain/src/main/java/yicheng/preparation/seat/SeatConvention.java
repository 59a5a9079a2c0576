package yicheng.preparation.seat;

/**
 * How the rule book seats people.
 *
 * @param secondOfOdd at which hand of number one number two sits when the leaders are an odd number
 * @param secondOfEven the same for an even number, who share the centre
 * @param recorders seats kept at their table
 * @param proxyMark what stands on the plate of somebody who came for another
 */
public record SeatConvention(
        Hand secondOfOdd, Hand secondOfEven, SideOrder heads, GuestArea guests, int recorders, String proxyMark) {

    Hand second(int leaders) {
        return leaders % 2 == 0 ? secondOfEven : secondOfOdd;
    }

    /** What is printed on his plate. */
    public String plate(Seated who) {
        return who.insteadOf().isPresent() ? who.name() + proxyMark : who.name();
    }
}
