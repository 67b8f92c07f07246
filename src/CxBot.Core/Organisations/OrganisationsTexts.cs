using CxBot.Core.Chat;

namespace CxBot.Core.Organisations;

/// <summary>What administrators read about making two organisations one.</summary>
internal static class OrganisationsTexts
{
    public static Text Usage => Text.Of("Organisations.Usage");

    public static Text Details => Text.Of("Organisations.Details");

    public static Text CodeHolds => Text.Of("Organisations.CodeHolds");

    public static Text Title => Text.Of("Organisations.Title");

    public static Text Administrators => Text.Of("Organisations.Administrators");

    public static Text Confidants => Text.Of("Organisations.Confidants");

    public static Text People => Text.Of("Organisations.People");

    public static Text Channels => Text.Of("Organisations.Channels");

    public static Text Issues => Text.Of("Organisations.Issues");

    public static Text Kudos => Text.Of("Organisations.Kudos");

    public static Text ContactPoints => Text.Of("Organisations.ContactPoints");

    public static Text YouNoLonger => Text.Of("Organisations.YouNoLonger");

    public static Text NoWayBack => Text.Of("Organisations.NoWayBack");

    public static Text Agree => Text.Of("Organisations.Agree");

    public static Text Decline => Text.Of("Organisations.Decline");

    public static Text Declined => Text.Of("Organisations.Declined");

    public static Text NothingToJoin => Text.Of("Organisations.NothingToJoin");

    public static Text YourOwnCode => Text.Of("Organisations.YourOwnCode");

    public static Text OneAlready => Text.Of("Organisations.OneAlready");

    public static Text TwoPeople => Text.Of("Organisations.TwoPeople");

    public static Text Over => Text.Of("Organisations.Over");

    public static Text NoSuchCodeAndWait => Text.Of("Organisations.NoSuchCodeAndWait");

    public static Text NoSuchCode(int left) => Text.Plural("Organisations.NoSuchCode", left);

    public static Text Code(string code) => Text.Of("Organisations.Code", code);

    public static Text AnsweredBy(PersonName who) => Text.Of("Organisations.AnsweredBy", who);

    public static Text Side(string name) => Text.Of("Organisations.Side", name);

    public static Text IssueCount(int all, int open) => Text.Of("Organisations.IssueCount", (long)all, (long)open);

    public static Text SettingsOf(string name) => Text.Of("Organisations.SettingsOf", name);

    public static Text NewNumbers(string name, string before, string after) => Text.Of("Organisations.NewNumbers", name, before, after);

    public static Text SameEmail(int count) => Text.Plural("Organisations.SameEmail", count);

    public static Text Confided(Text names) => Text.Of("Organisations.Confided", names);

    public static Text NoLonger(Text names) => Text.Of("Organisations.NoLonger", names);

    public static Text ConfidedNow(string one, string other, Text names) => Text.Of("Organisations.ConfidedNow", one, other, names);

    public static Text NowTheOther(PersonName who) => Text.Of("Organisations.NowTheOther", who);

    public static Text Done(string one, string other) => Text.Of("Organisations.Done", one, other);

    public static Text DoneNumbers(string name, int higher) => Text.Of("Organisations.DoneNumbers", name, (long)higher);

    public static Text DeclinedBy(PersonName who) => Text.Of("Organisations.DeclinedBy", who);

    public static Text Formerly(string before, string now) => Text.Of("Organisations.Formerly", before, now);
}
