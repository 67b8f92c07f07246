namespace CxBot.Core.Chat;

/// <summary>Handles presses on the buttons of one action.</summary>
public interface IButton : IHandler<ButtonPressed>
{
    /// <summary>The <see cref="Button.Action"/> it handles, "feature.verb". A fixed string: posted cards outlive releases.</summary>
    string Action { get; }
}
