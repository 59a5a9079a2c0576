package yicheng;

import yicheng.access.SignIn;
import yicheng.access.SignOut;
import yicheng.access.WhoActs;
import yicheng.access.account.ChangePassword;
import yicheng.access.account.CloseAccount;
import yicheng.access.account.ListAccounts;
import yicheng.access.account.OpenAccount;
import yicheng.access.account.ResetPassword;
import yicheng.access.account.SetUpOffice;
import yicheng.access.token.IssueToken;
import yicheng.access.token.ListTokens;
import yicheng.access.token.RevokeToken;

/** How people and systems get in. */
public record AccessDesk(
        SignIn signIn,
        SignOut signOut,
        WhoActs whoActs,
        SetUpOffice setUpOffice,
        OpenAccount openAccount,
        ResetPassword resetPassword,
        ChangePassword changePassword,
        CloseAccount closeAccount,
        ListAccounts listAccounts,
        IssueToken issueToken,
        RevokeToken revokeToken,
        ListTokens listTokens) {

    static AccessDesk of(Ports ports) {
        return new AccessDesk(
                new SignIn(
                        ports.transactions(),
                        ports.journal(),
                        ports.accounts(),
                        ports.sessions(),
                        ports.passwords(),
                        ports.secrets(),
                        ports.clock()),
                new SignOut(ports.transactions(), ports.journal(), ports.sessions(), ports.clock()),
                new WhoActs(
                        ports.transactions(),
                        ports.organisations(),
                        ports.accounts(),
                        ports.sessions(),
                        ports.tokens(),
                        ports.clock()),
                new SetUpOffice(
                        ports.setUpCode(),
                        ports.transactions(),
                        ports.journal(),
                        ports.organisations(),
                        ports.accounts(),
                        ports.passwords(),
                        ports.secrets(),
                        ports.clock()),
                new OpenAccount(
                        ports.transactions(),
                        ports.journal(),
                        ports.accounts(),
                        ports.passwords(),
                        ports.secrets(),
                        ports.clock()),
                new ResetPassword(
                        ports.transactions(),
                        ports.journal(),
                        ports.accounts(),
                        ports.sessions(),
                        ports.passwords(),
                        ports.secrets(),
                        ports.clock()),
                new ChangePassword(
                        ports.transactions(),
                        ports.journal(),
                        ports.accounts(),
                        ports.sessions(),
                        ports.passwords(),
                        ports.clock()),
                new CloseAccount(
                        ports.transactions(),
                        ports.journal(),
                        ports.accounts(),
                        ports.sessions(),
                        ports.tokens(),
                        ports.clock()),
                new ListAccounts(ports.accounts()),
                new IssueToken(ports.transactions(), ports.journal(), ports.tokens(), ports.secrets(), ports.clock()),
                new RevokeToken(ports.transactions(), ports.journal(), ports.tokens(), ports.clock()),
                new ListTokens(ports.tokens()));
    }
}
