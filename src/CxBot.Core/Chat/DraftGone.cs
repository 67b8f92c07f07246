namespace CxBot.Core.Chat;

internal sealed record DraftGone() : Refusal(ChatTexts.DraftGone);
