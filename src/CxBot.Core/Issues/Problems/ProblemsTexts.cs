using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Problems;

/// <summary>What people read about problems.</summary>
internal static class ProblemsTexts
{
    public static Text Usage => Text.Of("Problems.Usage");

    public static Text UsageDetails => Text.Of("Problems.UsageDetails");

    public static Text State => Text.Of("Problems.State");

    public static Text Owner => Text.Of("Problems.Owner");

    public static Text Behind => Text.Of("Problems.Behind");

    public static Text Plan => Text.Of("Problems.Plan");

    public static Text Changed => Text.Of("Problems.Changed");

    public static Text Lately => Text.Of("Problems.Lately");

    public static Text BeforeFix => Text.Of("Problems.BeforeFix");

    public static Text SinceFix => Text.Of("Problems.SinceFix");

    public static Text New => Text.Of("Problems.New");

    public static Text FixDone => Text.Of("Problems.FixDone");

    public static Text Edit => Text.Of("Problems.Edit");

    public static Text Drop => Text.Of("Problems.Drop");

    public static Text None => Text.Of("Problems.None");

    public static Text ThankYou => Text.Of("Problems.ThankYou");

    public static Text MakeOne => Text.Of("Problems.MakeOne");

    public static Text Different => Text.Of("Problems.Different");

    public static Text DifferentNoted => Text.Of("Problems.DifferentNoted");

    public static Text FormNew => Text.Of("Problems.FormNew");

    public static Text Save => Text.Of("Problems.Save");

    public static Text TitleLabel => Text.Of("Problems.TitleLabel");

    public static Text TitleHint => Text.Of("Problems.TitleHint");

    public static Text TitleMissing => Text.Of("Problems.TitleMissing");

    public static Text IssuesLabel => Text.Of("Problems.IssuesLabel");

    public static Text IssuesHint => Text.Of("Problems.IssuesHint");

    public static Text OwnerLabel => Text.Of("Problems.OwnerLabel");

    public static Text WhatChanged => Text.Of("Problems.WhatChanged");

    public static Text WhatChangedHint => Text.Of("Problems.WhatChangedHint");

    public static Text NothingJoined => Text.Of("Problems.NothingJoined");

    public static Text Heading(Problem problem) => Text.Of("Problems.Heading", problem.Code, problem.Title);

    public static Text PartOf(Problem problem) => Text.Of("Problems.PartOf", problem.Code, problem.Title);

    public static Text Joins(int count) => Text.Plural("Problems.Joins", count);

    public static Text ListTitle(int count) => Text.Plural("Problems.ListTitle", count);

    public static Text Line(ProblemFile file) =>
        Text.Plural(
            "Problems.Line",
            file.Counts.Voices,
            file.Problem.Code,
            file.Problem.Title,
            OfState(file.Problem.State),
            file.OwnerName
        );

    public static Text Mended(Problem problem) => Text.Of("Problems.Mended", problem.Code, problem.Title);

    public static Text StillCounting(DateTime until) => Text.Of("Problems.StillCounting", new Moment(until, MomentStyle.Date));

    public static Text StayedAway(Problem problem) => Text.Of("Problems.StayedAway", problem.Code, problem.Title);

    public static Text CameBack(Problem problem, int count) => Text.Plural("Problems.CameBack", count, problem.Code, problem.Title);

    public static Text Offer(int count, Text codes) => Text.Plural("Problems.Offer", count, codes);

    public static Text OfferToJoin(Issue issue, Problem problem) =>
        Text.Of("Problems.OfferToJoin", issue.Code, IssueTitles.InRoom(issue), problem.Code, problem.Title);

    public static Text JoinTo(string code) => Text.Of("Problems.JoinTo", code);

    public static Text FormEdit(string code) => Text.Of("Problems.FormEdit", code);

    public static Text FormFixed(string code) => Text.Of("Problems.FormFixed", code);

    public static Text Told(int count, string code) => Text.Plural("Problems.Told", count, code);

    public static Text Dropped(string code) => Text.Of("Problems.Dropped", code);

    public static Text NoSuch(int number) => Text.Of("Problems.NoSuch", $"P-{number}");

    public static Text NotYours(ProblemFile file) => Text.Of("Problems.NotYours", file.Problem.Code, file.OwnerName);

    public static Text IsOver(string code) => Text.Of("Problems.IsOver", code);

    public static Text OfState(ProblemState state) =>
        state switch
        {
            ProblemState.Fixed => Text.Of("Problems.StateFixed"),
            ProblemState.Dropped => Text.Of("Problems.StateDropped"),
            _ => Text.Of("Problems.StateOpen"),
        };
}
