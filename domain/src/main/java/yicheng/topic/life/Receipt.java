package yicheng.topic.life;

import java.time.Instant;
import yicheng.people.Person;
import yicheng.policy.Text;

/**
 * That the office has received a topic (3.1.submit.to).
 *
 * @param number counted from 1 within the year; 0 for a past topic, which never had one
 * @param at when this round was handed in: whether it is late is judged by it
 * @param by who signed it
 */
public record Receipt(int year, int number, Instant at, Person.Id by) {

    public Text label() {
        return Text.of("收〔" + year + "〕" + number + "号", "receipt " + year + "/" + number);
    }

    public Receipt again(Instant later, Person.Id signer) {
        return new Receipt(year, number, later, signer);
    }
}
