using Microsoft.Extensions.Options;

namespace CxBot.Host;

/// <summary>What is wrong with the settings, each with its mend: the start ends with it, the doctor lists it.</summary>
internal static class SettingFaults
{
    public static IReadOnlyList<string> Of(IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
            return [];
        }
        catch (OptionsValidationException one)
        {
            return [.. one.Failures];
        }
        // Of several sections.
        catch (AggregateException many) when (many.InnerExceptions.All(fault => fault is OptionsValidationException))
        {
            return [.. many.InnerExceptions.Cast<OptionsValidationException>().SelectMany(fault => fault.Failures)];
        }
        catch (InvalidOperationException unreadable) when (IsUnreadable(unreadable))
        {
            return [unreadable.Message];
        }
    }

    /// <summary>Whether a setting can't be read as what it is, such as a number; the message names its key.</summary>
    public static bool IsUnreadable(InvalidOperationException fault) => fault.Source == "Microsoft.Extensions.Configuration.Binder";
}
