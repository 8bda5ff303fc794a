// reflection, attributes, Reflection.Emit, a dynamic method, compiled expressions, proxies
using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;
public class Solution
{
    public string Check()
    {
        var marked = typeof(Marked).GetProperties().Where(one => one.GetCustomAttribute<MarkAttribute>() is { Order: > 1 }).Select(one => one.Name).ToList();
        var method = new DynamicMethod("Twice", typeof(int), [typeof(int)]);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldc_I4_2);
        code.Emit(OpCodes.Mul);
        code.Emit(OpCodes.Ret);
        var twice = method.CreateDelegate<Func<int, int>>();
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Made"), AssemblyBuilderAccess.RunAndCollect).DefineDynamicModule("Made");
        var made = module.DefineType("Made", TypeAttributes.Public);
        made.DefineField("Value", typeof(int), FieldAttributes.Public);
        var type = made.CreateType();
        var instance = Activator.CreateInstance(type)!;
        type.GetField("Value")!.SetValue(instance, 9);
        var n = Expression.Parameter(typeof(int), "n");
        var square = Expression.Lambda<Func<int, int>>(Expression.Multiply(n, n), n).Compile();
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(typeof(string)))!;
        list.Add("x");
        var interpreted = Expression.Lambda<Func<int, int>>(Expression.Negate(n), n).Compile(preferInterpretation: true);
        return marked is ["Second"] && twice(21) == 42 && (int)type.GetField("Value")!.GetValue(instance)! == 9 && square(7) == 49 && list is List<string> { Count: 1 } && interpreted(1) == -1 ? "ok" : "no";
    }
}
public class MarkAttribute(int order) : Attribute
{
    public int Order => order;
}
public class Marked
{
    [Mark(1)] public int First { get; set; }
    [Mark(2)] public int Second { get; set; }
}
