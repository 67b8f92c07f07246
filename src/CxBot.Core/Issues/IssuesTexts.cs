using System.Globalization;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;

namespace CxBot.Core.Issues;

/// <summary>What people read on the cards of issues.</summary>
internal static class IssuesTexts
{
    public static Text Nobody => Text.Of("Issues.Nobody");

    public static Text CustomerIsWaiting => Text.Of("Issues.CustomerIsWaiting");

    public static Text CustomerWasWaiting => Text.Of("Issues.CustomerWasWaiting");

    public static Text Where => Text.Of("Issues.Where");

    public static Text Urgency => Text.Of("Issues.Urgency");

    public static Text Kind => Text.Of("Issues.Kind");

    public static Text State => Text.Of("Issues.State");

    public static Text Owner => Text.Of("Issues.Owner");

    public static Text NotSaid => Text.Of("Issues.NotSaid");

    public static Text WhatHappened => Text.Of("Issues.WhatHappened");

    public static Text WhatWasTold => Text.Of("Issues.WhatWasTold");

    public static Text WhatWasDone => Text.Of("Issues.WhatWasDone");

    public static Text Timeline => Text.Of("Issues.Timeline");

    /// <summary>The number as people write it, never with a thousands separator.</summary>
    public static string Code(int number) => string.Create(CultureInfo.InvariantCulture, $"CX-{number}");

    public static Text Heading(Issue issue, Text title) => Text.Of("Issues.Heading", issue.Code, title);

    public static Text Source(string link) => Text.Of("Issues.Source", link);

    public static Text AsOf(DateTime now) => Text.Of("Issues.AsOf", new Moment(now));

    public static Text OwnerAsked(TextArgument asked) => Text.Of("Issues.OwnerAsked", asked);

    public static Text Person(TextArgument person) => new("", [person]);

    public static Text EarlierLines(long count) => Text.Plural("Issues.EarlierLines", count);

    public static Text OfUrgency(IssueUrgency urgency) =>
        urgency switch
        {
            IssueUrgency.Low => Text.Of("Issues.UrgencyLow"),
            IssueUrgency.High => Text.Of("Issues.UrgencyHigh"),
            _ => Text.Of("Issues.UrgencyNormal"),
        };

    public static Text OfKind(IssueKind kind) =>
        kind switch
        {
            IssueKind.Caught => Text.Of("Issues.KindCaught"),
            IssueKind.WentWell => Text.Of("Issues.KindWentWell"),
            _ => Text.Of("Issues.KindAffected"),
        };

    /// <summary>The state in a word or two.</summary>
    public static Text OfState(IssueState state, IssueKind kind) =>
        state switch
        {
            IssueState.Reported => Text.Of("Issues.StateReported"),
            IssueState.Owned => Text.Of("Issues.StateOwned"),
            IssueState.Recovering => Text.Of("Issues.StateRecovering"),
            IssueState.Recovered when kind == IssueKind.Caught => Text.Of("Issues.StateMended"),
            IssueState.Recovered => Text.Of("Issues.StateRecovered"),
            IssueState.Declined => Text.Of("Issues.StateDeclined"),
            _ => Text.Of("Issues.StateClosed"),
        };

    /// <summary>How it ended for the customer.</summary>
    public static Text Ending(Confirmation? confirmation) =>
        confirmation switch
        {
            Confirmation.Call => Text.Of("Issues.EndingCall"),
            Confirmation.Message => Text.Of("Issues.EndingMessage"),
            Confirmation.InPerson => Text.Of("Issues.EndingInPerson"),
            Confirmation.Survey => Text.Of("Issues.EndingSurvey"),
            Confirmation.NotAsked => Text.Of("Issues.EndingNotAsked"),
            _ => Text.Of("Issues.EndingMended"),
        };

    /// <summary>"Started by Ana (5 points)".</summary>
    public static Text Credit(CreditRole role, TextArgument person, int points)
    {
        var worth = Text.Plural("Issues.Points", points);
        return role switch
        {
            CreditRole.Starter => Text.Of("Issues.CreditStarter", person, worth),
            CreditRole.Fixer => Text.Of("Issues.CreditFixer", person, worth),
            CreditRole.Preventer => Text.Of("Issues.CreditPreventer", person, worth),
            _ => Text.Of("Issues.CreditHelper", person, worth),
        };
    }

    /// <summary>What was masked, in one sentence.</summary>
    public static Text Masked(IEnumerable<PersonalDataKind> found) => Text.Of("Issues.Masked", Text.List(found.Order().Select(OfMasked)));

    private static Text OfMasked(PersonalDataKind kind) =>
        kind switch
        {
            PersonalDataKind.CardNumber => Text.Of("Issues.MaskedCardNumber"),
            PersonalDataKind.AccountNumber => Text.Of("Issues.MaskedAccountNumber"),
            PersonalDataKind.EmailAddress => Text.Of("Issues.MaskedEmailAddress"),
            _ => Text.Of("Issues.MaskedPhoneNumber"),
        };
}
