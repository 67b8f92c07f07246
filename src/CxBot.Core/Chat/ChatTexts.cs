namespace CxBot.Core.Chat;

/// <summary>What the dispatcher itself says.</summary>
internal static class ChatTexts
{
    public static Text OpenForm => Text.Of("Chat.OpenForm");

    public static Text FormIsReady(Text form) => Text.Of("Chat.FormIsReady", form);

    public static Text NotThereAnyMore => Text.Of("Chat.NotThereAnyMore");

    public static Text OurFault(string reference) => Text.Of("Chat.OurFault", reference);
}
