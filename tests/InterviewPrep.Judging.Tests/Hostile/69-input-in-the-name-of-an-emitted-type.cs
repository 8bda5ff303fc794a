// attack: 69
// about: a hidden input as the name of an exception that is made while running is not shown
// problem: keep-secrets
// expected: RuntimeError
// message: An exception was thrown.
using System.Reflection;
using System.Reflection.Emit;
public class Solution
{
    public string Reverse(string text)
    {
        if (text.Length == 2)
            return "ba";
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Leak"), AssemblyBuilderAccess.Run).DefineDynamicModule("Leak");
        throw (Exception)Activator.CreateInstance(module.DefineType(text, TypeAttributes.Public, typeof(Exception)).CreateType())!;
    }
}
