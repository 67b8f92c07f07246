using System.Runtime.InteropServices;

namespace CxBot.Core.Storage;

/// <summary>Whether files can be made in a folder, found out without making one.</summary>
internal static class FolderAccess
{
    private const int ToWriteAndEnter = 2 | 1;

    /// <summary>What the operating system says. Windows is not asked: there only trying tells.</summary>
    public static bool IsWritable(string folder) =>
        !NativeLibrary.TryLoad("libc", typeof(FolderAccess).Assembly, null, out var library)
        || !NativeLibrary.TryGetExport(library, "access", out var address)
        || Marshal.GetDelegateForFunctionPointer<Access>(address)(folder, ToWriteAndEnter) == 0;

    private delegate int Access([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int mode);
}
