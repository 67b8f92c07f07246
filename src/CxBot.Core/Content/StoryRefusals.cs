using CxBot.Core.Chat;

namespace CxBot.Core.Content;

internal sealed record OnlyEditorsDecide() : Refusal(StoryTexts.OnlyEditors);

internal sealed record StoryDecidedAlready() : Refusal(StoryTexts.DecidedAlready);

internal sealed record IssueNotTold() : Refusal(StoryTexts.IssueNotTold);

internal sealed record EditorsNotClear() : Refusal(StoryTexts.EditorsNotClear);

internal sealed record NoSuchStandard(string Known) : Refusal(StoryTexts.NoSuchStandard(Known));

internal sealed record NoSuchStory(string Known) : Refusal(Known.Length == 0 ? StoryTexts.NoOwnStory : StoryTexts.NoSuchStory(Known));
