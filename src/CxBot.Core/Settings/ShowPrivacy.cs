using CxBot.Core.Chat;

namespace CxBot.Core.Settings;

/// <summary>Says what is kept, for how long, and who sees it.</summary>
internal sealed class ShowPrivacy : ICommand, IReadOnlyHandler
{
    public string Name => "privacy";
    public Text Usage => SettingsTexts.PrivacyUsage;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        Task.FromResult<Reply>(
            new Reply.Private(
                new Card(
                    SettingsTexts.PrivacyTitle,
                    [
                        new Heading(SettingsTexts.PrivacyTitle),
                        new Paragraph(SettingsTexts.PrivacyKept),
                        new Paragraph(SettingsTexts.PrivacyNotKept),
                        new Paragraph(SettingsTexts.PrivacySeen),
                        new Paragraph(SettingsTexts.PrivacyHowLong),
                    ]
                )
            )
        );
}
