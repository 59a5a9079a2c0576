package yicheng.access;

import java.util.List;
import java.util.Optional;
import yicheng.people.Person;

/** The API tokens of an installation, revoked ones too. Saving happens inside a unit of work. */
public interface Tokens {

    Optional<Token> ofHash(String hash);

    Optional<Token> find(Token.Id id);

    List<Token> of(Person.Id person);

    List<Token> all();

    void save(Token token);
}
