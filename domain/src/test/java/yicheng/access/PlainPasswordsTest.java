package yicheng.access;

class PlainPasswordsTest extends PasswordsContract {

    private final PlainPasswords passwords = new PlainPasswords();

    @Override
    protected Passwords passwords() {
        return passwords;
    }
}
