using CxBot.Core.Content;
using CxBot.Core.Content.Checks;

namespace CxBot.Core.Tests.Content;

public sealed class When_checking_the_starter_pack
{
    private static readonly PackFolder Folder = EmbeddedPacks.All().Single(pack => pack.Name == "starter");
    private static readonly IReadOnlyList<ContentItem> English =
    [
        .. PackReader.Try(Folder).Pack!.Items.Where(item => item.Language == "en"),
    ];

    [Fact]
    public void It_has_no_fault() => PackCheck.Of(Folder).Faults.ShouldBeEmpty();

    [Fact]
    public void It_lasts_most_of_a_year_with_two_tips_and_a_story_a_week()
    {
        English.Count(item => item.Kind == ContentKind.Tip).ShouldBeGreaterThanOrEqualTo(80);
        English.Count(item => item.Kind == ContentKind.Story).ShouldBeGreaterThanOrEqualTo(24);
    }

    [Theory]
    [InlineData("who-is-your-customer", 10)]
    [InlineData("good-manners", 10)]
    [InlineData("start-a-recovery", 10)]
    [InlineData("back-office", 10)]
    [InlineData("walk-contact-points", 10)]
    [InlineData("leaders-first", 8)]
    public void A_series_is_long_enough_to_be_one(string series, int least) =>
        English.Count(item => item.Series == series && item.Kind == ContentKind.Tip).ShouldBeGreaterThanOrEqualTo(least);

    [Fact]
    public void Every_role_finds_at_least_six_tips_that_speak_to_few_others()
    {
        foreach (var role in ContentVocabulary.Roles)
            English
                .Count(item => item.Kind == ContentKind.Tip && item.Roles.Contains(role) && item.Roles.Count <= 2)
                .ShouldBeGreaterThanOrEqualTo(6, role);
    }

    [Fact]
    public void Every_step_and_contact_point_has_a_tip_and_a_story()
    {
        foreach (var kind in Enum.GetValues<ContentKind>())
        {
            ContentVocabulary.Steps.ShouldAllBe(step => English.Any(item => item.Kind == kind && item.Step == step));
            ContentVocabulary.ContactPoints.ShouldAllBe(point =>
                English.Any(item => item.Kind == kind && item.ContactPoints.Contains(point))
            );
        }
    }

    [Fact]
    public void Openings_vary() =>
        English
            .Where(item => item.Kind == ContentKind.Tip)
            .CountBy(item => item.Paragraphs[0].Split(' ')[0])
            .ShouldAllBe(opening => opening.Value <= 7);

    // An item rests 60 days: fewer would leave weeks of the usual schedule empty.
    [Theory]
    [InlineData("es")]
    [InlineData("de")]
    public void Another_language_lasts_sixty_days_of_two_tips_and_a_story_a_week(string language)
    {
        var items = PackReader.Try(Folder).Pack!.Items.Where(item => item.Language == language).ToList();

        items.Count(item => item.Kind == ContentKind.Tip).ShouldBeGreaterThanOrEqualTo(18);
        items.Count(item => item.Kind == ContentKind.Story).ShouldBeGreaterThanOrEqualTo(9);
        items.ShouldAllBe(item => English.Any(original => original.Id == item.Id));
    }

    [Fact]
    public void People_of_its_stories_are_invented_and_that_is_said() => English.ShouldAllBe(item => item.IsInvented);
}
