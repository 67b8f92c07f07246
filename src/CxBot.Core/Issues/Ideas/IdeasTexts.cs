using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Ideas;

/// <summary>What people read about what was caught in time or could be better.</summary>
internal static class IdeasTexts
{
    public static Text Usage => Text.Of("Ideas.Usage");

    public static Text Details => Text.Of("Ideas.Details");

    public static Text Example => Text.Of("Ideas.Example");

    public static Text IdeaTitle => Text.Of("Ideas.IdeaTitle");

    public static Text UsageAnswer => Text.Of("Ideas.UsageAnswer");

    public static Text Answer => Text.Of("Ideas.Answer");

    public static Text QuestionHint => Text.Of("Ideas.QuestionHint");

    public static Text FormTitle(Issue issue) => Text.Of("Ideas.FormTitle", issue.Code);

    public static Text Question(TextArgument reporter) => Text.Of("Ideas.Question", reporter);

    public static Text Answered(TextArgument by) => Text.Of("Ideas.Answered", by);

    public static Text AnswerThanks(IssueFile file) => Text.Of("Ideas.AnswerThanks", file.Issue.Code, file.Name(file.Issue.ReporterId));

    public static Text AnswersAreForIdeas(Issue issue) => Text.Of("Ideas.AnswersAreForIdeas", issue.Code);

    public static Text DueToday(TextArgument reporter) => Text.Of("Ideas.DueToday", reporter);

    public static Text Late(TextArgument reporter) => Text.Of("Ideas.Late", reporter);

    public static Text TellStory => Text.Of("Ideas.TellStory");
}
