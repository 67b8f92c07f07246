using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Lists;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Reporting;
using CxBot.Core.Issues.Routing;

namespace CxBot.Core.Tests.Issues;

public sealed class When_reading_about_issues
{
    private static readonly Literal Somebody = new("Ana");

    public static TheoryData<string, IEnumerable<Text>> Families =>
        new()
        {
            { "urgencies", Enum.GetValues<IssueUrgency>().Select(IssuesTexts.OfUrgency) },
            { "kinds", Enum.GetValues<IssueKind>().Select(IssuesTexts.OfKind) },
            { "receipts", Enum.GetValues<IssueKind>().Select(kind => ReportTexts.Received(new Issue { Kind = kind })) },
            {
                "states",
                from state in Enum.GetValues<IssueState>()
                from kind in Enum.GetValues<IssueKind>()
                select IssuesTexts.OfState(state, kind)
            },
            { "endings", Enum.GetValues<Confirmation>().Select(how => IssuesTexts.Ending(how)).Append(IssuesTexts.Ending(null)) },
            { "answers", Enum.GetValues<Confirmation>().Select(StepFormTexts.ConfirmedBy) },
            {
                "credits",
                Enum.GetValues<CreditRole>().Where(role => role != CreditRole.Thanked).Select(role => IssuesTexts.Credit(role, Somebody, 1))
            },
            { "masked", Enum.GetValues<PersonalDataKind>().Select(kind => IssuesTexts.Masked([kind])) },
            {
                "buttons",
                from act in Enum.GetValues<IssueAct>().Where(act => act != IssueAct.See)
                from kind in Enum.GetValues<IssueKind>()
                select ButtonTexts.Of(act, kind)
            },
            { "lists", Enum.GetValues<WaitingFor>().Select(ListTexts.OfWhy) },
            { "contact points", ContentVocabulary.ContactPoints.Select(RoutingTexts.StandardPoint) },
            {
                "timeline",
                Enum.GetValues<IssueEventKind>()
                    .Select(kind => new IssueEvent { Kind = kind, Words = "words" })
                    .Select(line => TimelineTexts.FullLine(new IssueFile(new Issue(), null, [], DateTime.UnixEpoch), line))
            },
        };

    [Theory]
    [MemberData(nameof(Families))]
    public void There_are_words_for_every_one(string family, IEnumerable<Text> texts)
    {
        var read = texts.Select(text => TextResolver.Plain(text, Reader.Default)).ToList();

        read.ShouldNotBeEmpty();
        read.ShouldAllBe(words => !words.Contains("Issues."), family);
        read.ShouldAllBe(words => words.Length > 0 && !words.Contains('{') && !words.Contains('*'));
    }

    [Fact]
    public void Contact_points_are_called_by_their_names_and_not_by_their_tags() =>
        ContentVocabulary
            .ContactPoints.Select(tag => TextResolver.Plain(RoutingTexts.StandardPoint(tag), Reader.Default))
            .ShouldBe(["Web", "Phone", "Store", "Office", "Delivery", "Billing", "Product", "After-sale"]);
}
